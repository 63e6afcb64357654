package nl.vaardig.learning.handin;

/** Who reviews what was handed in. HR may as well, so that nothing stays lying. */
public enum ReviewBy {
    /** Who leads the person, near or far. */
    MANAGER,
    /** A named employee. */
    TRAINER,
    /** A colleague with the same path: the first who opens it. */
    PEER
}
