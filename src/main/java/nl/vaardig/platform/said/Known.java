package nl.vaardig.platform.said;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;

/** What references can stand for: a form and a program send ids, a file has codes. */
public interface Known<T> {

    /** Null when it is none of them; {@code NotThere} where whoever may not see it may not know either. */
    T find(String reference);

    /** The codes there are, to guess what a wrong one was meant to be; none where ids are sent. */
    default Set<String> codes() {
        return Set.of();
    }

    /** @param find null for an id that is none of them */
    static <T> Known<T> byId(LongFunction<T> find) {
        return reference -> reference.matches("\\d{1,18}") ? find.apply(Long.parseLong(reference)) : null;
    }

    static <T> Known<T> byId(Iterable<T> all, Function<T, Long> id) {
        return reference -> {
            for (T one : all) if (String.valueOf(id.apply(one)).equals(reference)) return one;
            return null;
        };
    }

    /** The constants by their names, in capitals or not. */
    static <E extends Enum<E>> Known<E> of(Class<E> type) {
        return name -> {
            for (E constant : type.getEnumConstants()) if (constant.name().equalsIgnoreCase(name)) return constant;
            return null;
        };
    }

    static <T> Known<T> byCode(Map<String, T> all) {
        return new Known<>() {
            @Override
            public T find(String reference) {
                return all.get(reference);
            }

            @Override
            public Set<String> codes() {
                return all.keySet();
            }
        };
    }
}
