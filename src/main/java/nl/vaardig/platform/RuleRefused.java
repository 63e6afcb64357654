package nl.vaardig.platform;

import java.util.Arrays;

/** A rule refuses what was asked (answer 409). Carries the key of a message that says why, and its arguments. */
public class RuleRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    public RuleRefused(String key, Object... args) {
        super(key + " " + Arrays.toString(args));
        this.key = key;
        this.args = args.clone();
    }

    public static void unless(boolean holds, String key, Object... args) {
        if (!holds) {
            throw new RuleRefused(key, args);
        }
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
