package nl.vaardig.demo;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names people and gives each an address that nobody else in the municipality has. */
final class NameGiver {
    private static final NameLists[][] HERITAGE = {
        {NameLists.TURKISH, NameLists.TURKISH_FAMILY}, {NameLists.MOROCCAN, NameLists.MOROCCAN_FAMILY},
        {NameLists.SURINAMESE, NameLists.SURINAMESE_FAMILY}, {NameLists.ELSEWHERE, NameLists.ELSEWHERE_FAMILY}};
    private static final double DUTCH = .76;
    private static final double MIXED = .12;
    private static final double DOUBLE_NAME = .05;

    private final Map<String, Integer> taken = new HashMap<>();
    private final String domain;
    private final Dice dice;

    NameGiver(String domain, Dice dice) {
        this.domain = domain;
        this.dice = dice;
    }

    Name next(int birthYear) {
        List<String> given = ofYear(birthYear).names;
        List<String> family = NameLists.DUTCH_FAMILY.names;
        if (!dice.chance(DUTCH)) {
            NameLists[] heritage = HERITAGE[dice.weighted(3, 3, 4, 4)];
            given = heritage[0].names;
            family = dice.chance(MIXED) ? family : heritage[1].names;
        }
        String last = dice.pick(family);
        if (dice.chance(DOUBLE_NAME)) {
            String second = dice.pick(NameLists.DUTCH_FAMILY.names);
            last = second.equals(last) ? last : last + "-" + second;
        }
        return of(dice.pick(given), last);
    }

    /** Someone whose name is decided elsewhere. */
    Name of(String given, String family) {
        String address = plain(given) + "." + plain(family);
        int before = taken.merge(address, 1, Integer::sum);
        String local = before == 1 ? address : address + before;
        return new Name(given, family, local + "@" + domain);
    }

    private static NameLists ofYear(int birthYear) {
        return birthYear < 1970 ? NameLists.BEFORE_1970 : birthYear < 1990 ? NameLists.FROM_1970 : NameLists.FROM_1990;
    }

    private static String plain(String name) {
        String ascii = Normalizer.normalize(name.replace('ı', 'i').replace('ß', 's'), Normalizer.Form.NFD);
        return ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z-]", "");
    }
}
