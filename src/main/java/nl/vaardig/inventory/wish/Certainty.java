package nl.vaardig.inventory.wish;

/** How sure somebody is of the own level. It says when to talk; no figure is made of it. */
public enum Certainty {
    UNSURE,
    FAIRLY_SURE,
    SURE
}
