package nl.vaardig.learning.handin.review;

/** What a reviewer finds of a version. */
public enum ReviewVerdict {
    ACCEPTED,
    NOT_YET
}
