package nl.vaardig.steering.people;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vaardig.inventory.wish.Certainty;
import nl.vaardig.inventory.wish.LastUsed;
import nl.vaardig.inventory.wish.SkillWishes.Wish;

/** What a page shows beside a level, in a hidden field: such as "true false SURE TODAY", with a dash for what wasn't said. */
public final class WishMark {

    private static final String NOTHING = "-";

    private WishMark() {}

    public static String field(long skill) {
        return "was-beside-" + skill;
    }

    public static String of(Wish wish) {
        return String.join(
                " ",
                String.valueOf(wish.grow()),
                String.valueOf(wish.help()),
                wish.certainty() == null ? NOTHING : wish.certainty().name(),
                wish.lastUsed() == null ? NOTHING : wish.lastUsed().name());
    }

    /** Null for something else than a mark: then it isn't known what the page showed. */
    static Wish read(long skill, String mark) {
        String[] parts = mark == null ? new String[0] : mark.strip().split(" ");
        boolean isMark = parts.length == 4
                && Stream.of(parts[0], parts[1]).allMatch(part -> part.matches("true|false"))
                && (parts[2].equals(NOTHING) || one(Certainty.class, parts[2]).isPresent())
                && (parts[3].equals(NOTHING) || one(LastUsed.class, parts[3]).isPresent());
        if (!isMark) return null;
        return new Wish(
                skill,
                Boolean.parseBoolean(parts[0]),
                Boolean.parseBoolean(parts[1]),
                one(Certainty.class, parts[2]).orElse(null),
                one(LastUsed.class, parts[3]).orElse(null),
                null);
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
