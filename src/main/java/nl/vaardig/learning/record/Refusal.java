package nl.vaardig.learning.record;

/**
 * The store refuses what it was sent or asked, with the status that xAPI gives it. The reader is a developer at another
 * system: the words are English and say where it is.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public Refusal(int status, String why) {
        super(why);
        this.status = status;
    }

    public static Refusal malformed(String why) {
        return new Refusal(400, why);
    }

    public int status() {
        return status;
    }
}
