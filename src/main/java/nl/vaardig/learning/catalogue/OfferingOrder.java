package nl.vaardig.learning.catalogue;

/** What stands first: what helps with what somebody still has to learn, what begins first, or what takes least time. */
public enum OfferingOrder {
    FITS,
    SOONEST,
    SHORTEST
}
