package nl.vaardig.inventory.proof;

/** What the manager or HR finds of a piece of proof. */
public enum ProofVerdict {
    ACCEPTED,
    NOT_ENOUGH
}
