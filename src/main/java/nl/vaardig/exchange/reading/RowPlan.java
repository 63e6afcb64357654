package nl.vaardig.exchange.reading;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/**
 * What a row comes to.
 *
 * @param subject the row in a few words, for the list of changes
 * @param change what is new, as "column: old → new"; null when nothing is
 * @param id of the entity that is changed, to load it in time; else null
 * @param act what to do for real; gives the entity to be kept where a new one is made, or null
 */
public record RowPlan(Outcome outcome, String subject, String change, Long id, Supplier<?> act) {

    /** What becomes of a row that has no faults. */
    public enum Outcome {
        ADD,
        CHANGE,
        UNCHANGED,
        /** Here, but not in the file; it stays. */
        LEFT_OUT
    }

    private static final RowPlan NOTHING = new RowPlan(Outcome.UNCHANGED, "", null, null, () -> null);

    public static RowPlan add(String subject, Runnable act) {
        return new RowPlan(Outcome.ADD, subject, null, null, returningNothing(act));
    }

    /** A new entity, which whoever carries it out keeps: then it can be taken back, too. */
    public static RowPlan make(String subject, Supplier<?> maker) {
        return new RowPlan(Outcome.ADD, subject, null, null, maker);
    }

    /** Unchanged when the comparison found nothing. */
    public static RowPlan change(String subject, Comparison found, Long id, Runnable act) {
        return found.isSame() ? NOTHING : new RowPlan(Outcome.CHANGE, subject, found.text(), id, returningNothing(act));
    }

    public static RowPlan unchanged() {
        return NOTHING;
    }

    public static RowPlan leftOut(String subject) {
        return new RowPlan(Outcome.LEFT_OUT, subject, null, null, () -> null);
    }

    private static Supplier<?> returningNothing(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }

    /** For real. @return what was made, or null */
    public Object carryOut(EntityManager db) {
        Object made = act.get();
        if (made != null) db.persist(made);
        return made;
    }
}
