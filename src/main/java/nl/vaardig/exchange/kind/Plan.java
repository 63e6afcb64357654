package nl.vaardig.exchange.kind;

/**
 * What a row comes to.
 *
 * @param subject the row in a few words, for the list of changes
 * @param change what is new, as "column: old → new"; null when nothing is
 * @param id of the entity that is changed, to load it in time; else null
 * @param act what to do for real
 */
public record Plan(Outcome outcome, String subject, String change, Long id, Runnable act) {

    /** What becomes of a row that has no faults. */
    public enum Outcome {
        ADD,
        CHANGE,
        UNCHANGED,
        /** Here, but not in the file; it stays. */
        LEFT_OUT
    }

    private static final Plan NOTHING = new Plan(Outcome.UNCHANGED, "", null, null, () -> {});

    public static Plan add(String subject, Runnable act) {
        return new Plan(Outcome.ADD, subject, null, null, act);
    }

    /** Unchanged when the comparison found nothing. */
    public static Plan change(String subject, Comparison found, Long id, Runnable act) {
        return found.isSame() ? NOTHING : new Plan(Outcome.CHANGE, subject, found.text(), id, act);
    }

    public static Plan unchanged() {
        return NOTHING;
    }

    public static Plan leftOut(String subject) {
        return new Plan(Outcome.LEFT_OUT, subject, null, null, () -> {});
    }
}
