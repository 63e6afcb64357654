package nl.vaardig.organisation.municipality;

import java.util.function.Function;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;

/** Something that a municipality chooses itself, declared by the place that goes by it: this place knows none of them. */
public final class Setting<T extends Comparable<? super T>> {

    private final String name;
    private final T usual;
    private final Function<String, T> read;
    private final T lowest;
    private final T highest;
    private final String refusal;

    private Setting(String name, T usual, Function<String, T> read, T lowest, T highest, String refusal) {
        this.name = name;
        this.usual = usual;
        this.read = read;
        this.lowest = lowest;
        this.highest = highest;
        this.refusal = refusal;
    }

    /**
     * @param name    under which the choice is kept: it never changes
     * @param usual   holds until the municipality chooses
     * @param refusal the key of a message about a number below the lowest or above the highest, with both as arguments
     */
    public static Setting<Integer> number(String name, int usual, int lowest, int highest, String refusal) {
        return new Setting<>(name, usual, Integer::valueOf, lowest, highest, refusal);
    }

    /** One of the words of its kind. @param usual holds until the municipality chooses */
    public static <E extends Enum<E>> Setting<E> choice(String name, E usual) {
        Class<E> type = usual.getDeclaringClass();
        E[] all = type.getEnumConstants();
        return new Setting<>(name, usual, word -> Enum.valueOf(type, word), all[0], all[all.length - 1], null);
    }

    String name() {
        return name;
    }

    /** @param kept null = nothing was chosen yet */
    T read(String kept) {
        return kept == null ? usual : read.apply(kept);
    }

    /** @throws RuleRefused outside the bounds */
    String written(T value) {
        Given.present(value, name);
        boolean fits = value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
        RuleRefused.unless(fits, refusal, lowest, highest);
        return value instanceof Enum<?> one ? one.name() : value.toString();
    }
}
