package nl.vaardig.exchange.reading;

import java.util.List;

/**
 * What an import can make and change, and how that is taken back: a bean beside the importer, see {@link ImportOf#undo}.
 * All of it happens in one transaction.
 */
public interface Undoable<E> {

    Class<E> type();

    /** What a file can change of it, in an order that stays; null for what is not there. It is kept as texts. */
    List<?> state(E entity);

    /**
     * @param was its state as {@link #state} told it
     * @throws nl.vaardig.platform.RuleRefused when it was under or in something that is gone
     */
    void putBack(E entity, List<String> was);

    /** The state that rows gave it changes once more at the end of the import. */
    default boolean changesAtTheEnd() {
        return false;
    }

    /**
     * Before anything is looked at: locks what changes together with these.
     *
     * @param made, changed ids of what the import made and changed
     * @return what is done when all is as it was: what follows from it, or has to hold then
     */
    default Runnable hold(List<Long> made, List<Long> changed) {
        return () -> {};
    }

    /** Before any of those that were changed is put back. */
    default void loosen(E changed) {}

    /** Before those that were made are removed: they go along. */
    default void letGo(List<Long> made) {}

    /** For what can't be taken back. */
    abstract class Not implements Undoable<Object> {}
}
