package nl.vaardig.platform;

/** One value that can't be used, at a named field, with a message key that says what to do. */
public class BadField extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient Object[] arguments;

    public BadField(String field, String key, Object... arguments) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
        this.arguments = arguments;
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments;
    }
}
