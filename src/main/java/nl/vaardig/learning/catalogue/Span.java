package nl.vaardig.learning.catalogue;

/** How long it takes: up to and with 2 hours, up to and with 8, or more. */
public enum Span {
    UP_TO_2,
    UP_TO_8,
    MORE
}
