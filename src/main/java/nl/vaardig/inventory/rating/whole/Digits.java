package nl.vaardig.inventory.rating.whole;

/** Reads the numbers of a row one by one, each with the sign that ends it. */
final class Digits {

    /** What stands for a number that isn't there. */
    static final long NOTHING = -1;

    private final byte[] text;
    private int at;

    Digits(byte[] text) {
        this.text = text;
    }

    boolean hasNext() {
        return at < text.length;
    }

    /** 0 or more; {@link #NOTHING} where a sign follows at once. */
    long next() {
        if (text[at] == ',' || text[at] == ';') {
            at++;
            return NOTHING;
        }
        long number = 0;
        while (at < text.length && text[at] >= '0' && text[at] <= '9') number = number * 10 + text[at++] - '0';
        at++;
        return number;
    }
}
