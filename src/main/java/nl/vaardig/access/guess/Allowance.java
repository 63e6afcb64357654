package nl.vaardig.access.guess;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;

/**
 * So many tries at once, and then one more each time that a step has gone by. All that needs keeping is until when the
 * tries made take to come back.
 *
 * @param subject who or what is counted, as a hash: names and addresses are not kept
 * @param step in which one try comes back
 */
record Allowance(byte[] subject, int atOnce, Duration step) {

    static Allowance of(String kind, String about, int atOnce, Duration step) {
        return new Allowance(hash(kind + "\n" + about), atOnce, step);
    }

    /** A further try is allowed while those made are all back no later than this. */
    Instant latest(Instant now) {
        return now.plus(step.multipliedBy(atOnce - 1L));
    }

    /** How long to wait for the next try, when those made are back at that moment. */
    Duration wait(Instant back, Instant now) {
        Duration wait = Duration.between(latest(now), back);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
