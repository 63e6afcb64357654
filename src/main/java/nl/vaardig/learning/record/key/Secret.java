package nl.vaardig.learning.record.key;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import nl.vaardig.learning.record.Mark;

/**
 * Both parts of a key, as HTTP Basic sends them.
 *
 * @param publicPart says which key it is, and is no secret @param secret 256 bits by chance
 */
public record Secret(String publicPart, String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BASIC = "basic ";

    static Secret fresh() {
        return new Secret(random(12), random(32));
    }

    /** Empty for a header that is none of HTTP Basic. */
    static Optional<Secret> of(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length()))
            return Optional.empty();
        try {
            byte[] said = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String[] parts = new String(said, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 ? Optional.of(new Secret(parts[0], parts[1])) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    byte[] hash() {
        return Mark.digest("SHA-256", secret.getBytes(StandardCharsets.UTF_8));
    }

    private static String random(int bytes) {
        byte[] chosen = new byte[bytes];
        RANDOM.nextBytes(chosen);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(chosen);
    }
}
