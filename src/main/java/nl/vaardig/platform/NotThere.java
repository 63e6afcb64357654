package nl.vaardig.platform;

/** Not there, or not yours to see: the answer is the same 404, so that nobody learns which of the two. */
public class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
