package nl.vaardig.organisation.municipality;

import java.util.function.BiFunction;
import java.util.function.Function;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.said.Said;

/** Something that a municipality chooses itself, declared by the place that goes by it: this place knows none of them. */
public final class Setting<T extends Comparable<? super T>> {

    private final String name;
    private final T usual;
    private final Function<String, T> kept;
    private final BiFunction<Said, String, T> said;
    private final T lowest;
    private final T highest;
    private final String refusal;

    private Setting(
            String name,
            T usual,
            Function<String, T> kept,
            BiFunction<Said, String, T> said,
            T lowest,
            T highest,
            String refusal) {
        this.name = name;
        this.usual = usual;
        this.kept = kept;
        this.said = said;
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
        return new Setting<>(
                name,
                usual,
                Integer::valueOf,
                (said, field) -> said.number(field, lowest, highest),
                lowest,
                highest,
                refusal);
    }

    /** One of the words of its kind. @param usual holds until the municipality chooses */
    public static <E extends Enum<E>> Setting<E> choice(String name, E usual) {
        Class<E> type = usual.getDeclaringClass();
        E[] all = type.getEnumConstants();
        return new Setting<>(
                name,
                usual,
                word -> Enum.valueOf(type, word),
                (said, field) -> said.one(field, type),
                all[0],
                all[all.length - 1],
                null);
    }

    String name() {
        return name;
    }

    /** What somebody wants to choose; null when it can't be used. */
    public T read(Said wanted, String field) {
        return said.apply(wanted, field);
    }

    /** @param chosen null = nothing was chosen yet */
    T read(String chosen) {
        return chosen == null ? usual : kept.apply(chosen);
    }

    boolean isUsual(T value) {
        return usual.equals(value);
    }

    /** @throws RuleRefused outside the bounds */
    String written(T value) {
        Given.present(value, name);
        boolean fits = value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
        RuleRefused.unless(fits, refusal, lowest, highest);
        return value instanceof Enum<?> one ? one.name() : value.toString();
    }
}
