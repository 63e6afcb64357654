package nl.vaardig.learning.path;

/** A draft is changed or thrown away, a published one is read and followed, a former one is followed only. */
public enum PathVersionState {
    DRAFT,
    PUBLISHED,
    FORMER,
    DISCARDED
}
