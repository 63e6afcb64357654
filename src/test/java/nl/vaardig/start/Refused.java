package nl.vaardig.start;

/** Starting is not possible: the message is the one sentence to show. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence);
    }

    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
