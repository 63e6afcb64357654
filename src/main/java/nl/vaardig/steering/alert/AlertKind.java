package nl.vaardig.steering.alert;

import java.util.List;

/** Why something stands on the list. */
public enum AlertKind {
    /** Below what is asked, for a skill that a strategic goal fails without (criticality 3). */
    CRITICAL_GAP(From.NEEDS),
    /** Two levels or more between self and manager, and not yet agreed in a talk. */
    TALK(From.LEVELS),
    /** What a manager recorded as agreed, and waits for a yes or no of the person. */
    AGREEMENT(From.AGREEMENTS),
    /** What the reader recorded as agreed and the person said no to, with nothing recorded since. */
    REFUSAL(From.REFUSALS),
    /** An objection that waits for an answer, for who didn't give the rating. */
    OBJECTION(From.OBJECTIONS),
    /** Evidence that nobody looked at yet. */
    PROOF(From.PROOFS),
    /** The rating that counts stops counting, or counts as less because it fades, within the time asked. */
    EXPIRING(From.LEVELS),
    /** Asked, and without any level. */
    NOT_ASSESSED(From.NEEDS),
    /** One person in a department holds a critical skill at the level asked there: bus factor 1. */
    LAST_HOLDER(From.DEPARTMENTS);

    /** What it is found among. */
    enum From {
        NEEDS,
        LEVELS,
        AGREEMENTS,
        REFUSALS,
        OBJECTIONS,
        PROOFS,
        DEPARTMENTS
    }

    private final From from;

    AlertKind(From from) {
        this.from = from;
    }

    From from() {
        return from;
    }

    /** Kinds about one person and one skill; the other is about a department. */
    public boolean isOfAPerson() {
        return from != From.DEPARTMENTS;
    }

    /**
     * Kinds that wait for an act of this reader, so that a new one is news. The others stand until learning or another
     * round ends them; of a whole municipality a talk and what expires wait for its managers. Who leads and advises too
     * reads the widest view, so what waits for them alone is news there as well.
     */
    public static List<AlertKind> newsTo(Whose whose) {
        return switch (whose) {
            case ME -> List.of(AGREEMENT, TALK, EXPIRING);
            case TEAM -> List.of(AGREEMENT, REFUSAL, TALK, EXPIRING, OBJECTION, PROOF);
            case EVERYONE -> List.of(AGREEMENT, REFUSAL, OBJECTION, PROOF);
        };
    }

    /**
     * Answering an objection, judging evidence and spreading knowledge is for others than the person. Whoever looks at
     * others is asked too whether what was recorded as agreed with oneself is so: no other number may hide that.
     */
    public boolean isFor(Whose whose) {
        if (from == From.AGREEMENTS) return true;
        return whose != Whose.ME || from == From.NEEDS || from == From.LEVELS;
    }
}
