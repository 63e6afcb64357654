package nl.vaardig.platform;

/**
 * A value that a noun can't take, whoever gave it. Doors look first and name their own field; what they let through is
 * still told as malformed and not as a fault of ours.
 */
public class BadValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String key;
    private final transient Object[] arguments;

    BadValue(String what, String said, String key, Object... arguments) {
        super(what + said);
        this.what = what;
        this.key = key;
        this.arguments = arguments;
    }

    /** The same at the field of that name: {@code roundPlan.invitation} is {@code invitation}. */
    public BadField atField() {
        return new BadField(what.substring(what.lastIndexOf('.') + 1), key, arguments);
    }
}
