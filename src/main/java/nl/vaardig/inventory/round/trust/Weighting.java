package nl.vaardig.inventory.round.trust;

/** How heavy a disagreement of several levels is, against one of the whole span. */
public enum Weighting {
    /** Two levels apart is twice as bad as one (Cicchetti and Allison 1971). */
    LINEAR,
    /** Two levels apart is four times as bad as one (Fleiss and Cohen 1973). */
    QUADRATIC;

    /**
     * w = 1 − d/s or 1 − (d/s)², 0–1; 1 = the same level.
     *
     * @param distance d in levels, 0 to s
     * @param span     s in levels, 1 or more
     */
    double agreement(int distance, int span) {
        double part = (double) distance / span;
        return switch (this) {
            case LINEAR -> 1 - part;
            case QUADRATIC -> 1 - part * part;
        };
    }
}
