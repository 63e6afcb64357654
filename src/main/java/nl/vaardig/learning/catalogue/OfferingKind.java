package nl.vaardig.learning.catalogue;

/** What can be learnt. */
public enum OfferingKind {
    COURSE,
    PATH
}
