package nl.vaardig.access.signin;

import java.security.SecureRandom;
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
    // Without l, 1, o and 0, which look alike on paper.
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

    private PasswordRule() {}

    /** The key of the reason why this can't be the password, or empty when it can. */
    static Optional<String> refusal(String password, String userName, String displayName) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) return Optional.of("access.password.short");
        if (password.length() > LONGEST) return Optional.of("access.password.long");
        if (holdsName(lower, userName, displayName)) return Optional.of("access.password.name");
        if (password.chars().distinct().count() < FEWEST_DIFFERENT) return Optional.of("access.password.simple");
        if (TRIED_FIRST.contains(lower.replaceAll("[^\\p{L}]", ""))) return Optional.of("access.password.simple");
        return Optional.empty();
    }

    private static boolean holdsName(String lower, String userName, String displayName) {
        String user = userName.toLowerCase(Locale.ROOT);
        String local = user.contains("@") ? user.substring(0, user.indexOf('@')) : user;
        return lower.equals(displayName.toLowerCase(Locale.ROOT))
                || local.length() >= NAME_WORTH_GUESSING && lower.contains(local);
    }

    /** A first password to hand over: 15 signs in threes of five, some 75 bits. */
    static String generated(SecureRandom random) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            if (i > 0 && i % 5 == 0) password.append('-');
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
