package nl.vaardig.privacy.smallgroup;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * A group figure that is either visible or hidden. A hidden one carries neither its value nor its number of people,
 * so it cannot leak further on. Only {@link SmallGroups} makes them.
 */
public final class Figure<T> {

    private static final Figure<?> HIDDEN = new Figure<>(null);

    private final T value;

    private Figure(T value) {
        this.value = value;
    }

    static <T> Figure<T> visible(T value) {
        return new Figure<>(requireNonNull(value, "value"));
    }

    @SuppressWarnings("unchecked")
    static <T> Figure<T> hidden() {
        return (Figure<T>) HIDDEN;
    }

    public boolean isVisible() {
        return value != null;
    }

    public boolean isHidden() {
        return value == null;
    }

    /** Empty when hidden. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The same visibility with another value; what is hidden stays hidden. */
    public <R> Figure<R> map(Function<? super T, ? extends R> change) {
        return isHidden() ? hidden() : visible(change.apply(value));
    }

    @Override
    public String toString() {
        return isHidden() ? "hidden" : value.toString();
    }
}
