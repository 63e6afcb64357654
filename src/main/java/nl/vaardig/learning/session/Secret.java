package nl.vaardig.learning.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Secret addresses, of which only the SHA-256 is kept, and codes that are shown in a room. */
public final class Secret {

    /** What a secret looks like in an address. */
    public static final String PATTERN = "[A-Za-z0-9_-]{43}";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** Letters and digits that nobody takes for one another. */
    private static final String SIGNS = "ACDEFGHJKLMNPQRTUVWXY34679";

    private static final int CODE = 6;

    private Secret() {}

    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE; i++) code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        return code.toString();
    }
}
