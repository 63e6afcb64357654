package nl.vaardig.learning.scorm.read;

/** A package that is not taken: what is wrong, and where in it. */
public class PackageRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** @param key of a message @param arguments of it, such as the name of an entry */
    public PackageRefused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
