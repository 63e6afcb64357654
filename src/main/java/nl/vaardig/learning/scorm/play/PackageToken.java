package nl.vaardig.learning.scorm.play;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The part of an address by which the files of one version of a package are read for some hours. It says for how long
 * and in which pages they may be framed, signed with the secret of that version.
 *
 * @param until   in seconds since 1970
 * @param framer  the origin of the player
 */
record PackageToken(long municipality, long version, long until, String framer) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final long HALF_A_DAY = Duration.ofHours(12).toSeconds();
    private static final int PARTS = 5;
    private static final int SIGNED = 16;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** For twelve hours at least; the same for all who ask in the same half day, so that a browser can keep the files. */
    static PackageToken from(Instant now, long municipality, long version, String framer) {
        long until = (now.getEpochSecond() / HALF_A_DAY + 2) * HALF_A_DAY;
        return new PackageToken(municipality, version, until, framer);
    }

    String signed(byte[] secret) {
        return words() + "." + sign(secret);
    }

    private String words() {
        return municipality + "." + version + "." + until + "."
                + ENCODER.encodeToString(framer.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] sum = mac.doFinal(words().getBytes(StandardCharsets.UTF_8));
            return ENCODER.encodeToString(Arrays.copyOf(sum, SIGNED));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an address says; whether it is true, {@link #isSigned} tells. Empty for what is none. */
    static Optional<PackageToken> said(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != PARTS) return Optional.empty();
        try {
            String framer = new String(Base64.getUrlDecoder().decode(parts[3]), StandardCharsets.UTF_8);
            boolean isOrigin = framer.matches("https?://[A-Za-z0-9.:\\[\\]-]{1,255}");
            if (!isOrigin) return Optional.empty();
            return Optional.of(new PackageToken(
                    Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), framer));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isSigned(String text, byte[] secret) {
        return MessageDigest.isEqual(
                signed(secret).getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    boolean isOver(Instant now) {
        return now.getEpochSecond() >= until;
    }
}
