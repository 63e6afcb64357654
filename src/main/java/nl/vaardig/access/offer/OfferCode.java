package nl.vaardig.access.offer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody is told to take a place that is offered: twelve letters and digits that are not mistaken for each
 * other, in three groups. Only its hash is kept.
 */
record OfferCode(String text) {

    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 3;
    private static final int SIGNS_A_GROUP = 4;
    private static final Pattern NO_SIGN = Pattern.compile("[^A-Z0-9]");
    private static final SecureRandom RANDOM = new SecureRandom();

    static OfferCode fresh() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * SIGNS_A_GROUP; i++) {
            if (i > 0 && i % SIGNS_A_GROUP == 0) text.append('-');
            text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new OfferCode(text.toString());
    }

    /** The same for small letters and capitals, with and without hyphens. */
    byte[] hash() {
        String signs = NO_SIGN.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        try {
            return MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
