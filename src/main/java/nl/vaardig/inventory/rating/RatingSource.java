package nl.vaardig.inventory.rating;

/** Where a rating comes from. The rank orders sources for {@link CountingRule#PRIORITISED}; it says nothing about a person. */
public enum RatingSource {
    SELF(1, Side.SELF),
    PEER(0, null),
    MANAGER(2, Side.MANAGER),
    AGREED(3, Side.MANAGER),
    TEST(4, Side.EVIDENCE),
    CERTIFICATE(4, Side.EVIDENCE),
    COURSE_RESULT(4, Side.EVIDENCE),
    EXTERNAL_BADGE(4, Side.EVIDENCE);

    /** Whose newest word is shown beside the level. What was agreed is the manager's word: agreeing, the employee changed none. */
    public enum Side {
        SELF,
        MANAGER,
        EVIDENCE
    }

    private final int rank;
    private final Side side;

    RatingSource(int rank, Side side) {
        this.rank = rank;
        this.side = side;
    }

    /** 0–4: evidence 4, agreed in a talk 3, manager 2, self 1, peer 0. Sources of one rank are of one side. */
    public int rank() {
        return rank;
    }

    /** Null for a peer, whose word is only ever shown together with those of others. */
    public Side side() {
        return side;
    }

    /** False for a peer's rating: it is shown in a talk and never becomes the current level by itself. */
    public boolean countsByItself() {
        return rank > 0;
    }

    /** True for what others can verify: a test, certificate, course result or badge. */
    public boolean isEvidence() {
        return side == Side.EVIDENCE;
    }
}
