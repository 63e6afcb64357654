package nl.vaardig.demo;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names people and gives each an address that nobody else in the municipality has. */
final class NameGiver {
    private static final NameLists[][] HERITAGE = {
        {null, NameLists.DUTCH_FAMILY},
        {NameLists.TURKISH, NameLists.TURKISH_FAMILY},
        {NameLists.MOROCCAN, NameLists.MOROCCAN_FAMILY},
        {NameLists.SURINAMESE, NameLists.SURINAMESE_FAMILY},
        {NameLists.ELSEWHERE, NameLists.ELSEWHERE_FAMILY}
    };
    private static final int[] SHARES = {76, 5, 5, 7, 7};
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
        NameLists[] heritage = HERITAGE[dice.weighted(SHARES)];
        List<String> given = heritage[0] == null ? ofYear(birthYear).names : heritage[0].names;
        int index = dice.below(given.size());
        String last = dice.pick(dice.chance(MIXED) ? NameLists.DUTCH_FAMILY.names : family(heritage[1], index));
        if (dice.chance(DOUBLE_NAME)) {
            String second = dice.pick(NameLists.DUTCH_FAMILY.names);
            last = second.equals(last) ? last : last + "-" + second;
        }
        return of(given.get(index), last);
    }

    private static List<String> family(NameLists list, int givenIndex) {
        int pair = givenIndex / 2 * 2;
        return list == NameLists.ELSEWHERE_FAMILY ? list.names.subList(pair, pair + 2) : list.names;
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
