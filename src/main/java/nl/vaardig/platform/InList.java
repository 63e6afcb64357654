package nl.vaardig.platform;

import java.util.Collection;
import java.util.List;

/** Ids for an {@code in (:ids)} of a query, which does not take an empty list. */
public final class InList {

    private static final List<Long> NONE = List.of(-1L);

    private InList() {}

    /** The ids themselves; when there are none, one that nothing has. */
    public static Collection<Long> of(Collection<Long> ids) {
        return ids.isEmpty() ? NONE : ids;
    }
}
