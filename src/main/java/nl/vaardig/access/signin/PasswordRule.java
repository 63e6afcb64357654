package nl.vaardig.access.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a password must be: long rather than strange, and nothing that others try first. No demands for capitals or
 * signs, and no expiry: both make people choose worse ones (NIST SP 800-63B).
 */
final class PasswordRule {

    static final int SHORTEST = 12;
    /** Longer ones would only cost time to hash. */
    static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int NAME_WORTH_GUESSING = 4;
    // What remains of a password that others try first, once its digits and signs are left out.
    private static final Set<String> TRIED_FIRST = Set.of(
            "",
            "wachtwoord",
            "welkom",
            "password",
            "welcome",
            "gemeente",
            "qwerty",
            "qwertyuiop",
            "geheim",
            "admin",
            "beheer",
            "winter",
            "zomer",
            "lente",
            "herfst",
            "vaardig",
            "letmein",
            "changeme");

    private PasswordRule() {}

    /** The key of the reason why this can't be the password, or empty when it can. */
    static Optional<String> refusal(String password, String userName, String displayName) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) return Optional.of("signin.password.short");
        if (password.length() > LONGEST) return Optional.of("signin.password.long");
        if (holdsName(lower, userName, displayName)) return Optional.of("signin.password.name");
        if (password.chars().distinct().count() < FEWEST_DIFFERENT) return Optional.of("signin.password.simple");
        if (TRIED_FIRST.contains(lower.replaceAll("[^\\p{L}]", ""))) return Optional.of("signin.password.simple");
        return Optional.empty();
    }

    private static boolean holdsName(String lower, String userName, String displayName) {
        String user = userName.toLowerCase(Locale.ROOT);
        String local = user.contains("@") ? user.substring(0, user.indexOf('@')) : user;
        return lower.equals(displayName.toLowerCase(Locale.ROOT))
                || local.length() >= NAME_WORTH_GUESSING && lower.contains(local);
    }
}
