package nl.vaardig.inventory;

/** Where a rating comes from. The rank orders sources for {@link CountingRule#PRIORITISED}; it says nothing about a person. */
public enum RatingSource {
    SELF(1),
    PEER(0),
    MANAGER(2),
    AGREED(3),
    TEST(4),
    CERTIFICATE(4),
    COURSE_RESULT(4),
    EXTERNAL_BADGE(4);

    private static final int EVIDENCE = 4;

    private final int rank;

    RatingSource(int rank) {
        this.rank = rank;
    }

    /** 0–4: evidence 4, agreed in a talk 3, manager 2, self 1, peer 0. */
    public int rank() {
        return rank;
    }

    /** False for a peer's rating: it is shown in a talk and never becomes the current level by itself. */
    public boolean countsByItself() {
        return rank > 0;
    }

    /** True for what others can verify: a test, certificate, course result or badge. */
    public boolean isEvidence() {
        return rank == EVIDENCE;
    }
}
