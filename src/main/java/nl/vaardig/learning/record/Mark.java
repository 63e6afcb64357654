package nl.vaardig.learning.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * What a statement or a document is found by, as 128 bits: the first half of the SHA-256 of a kind and a value. An IRI can
 * be longer than an index takes, and a mail address need not stand in one.
 */
public final class Mark {

    /** What kinds of values there are; those that begin with RELATED are looked at only when asked for. */
    public enum Kind {
        VERB,
        REGISTRATION,
        ACTIVITY,
        RELATED_ACTIVITY,
        AGENT,
        RELATED_AGENT,
        ATTACHMENT,
        DOCUMENT
    }

    private Mark() {}

    public static UUID of(Kind kind, String value) {
        ByteBuffer bytes = ByteBuffer.wrap(digest("SHA-256", (kind + "\n" + value).getBytes(StandardCharsets.UTF_8)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    public static byte[] digest(String algorithm, byte[] content) {
        try {
            return MessageDigest.getInstance(algorithm).digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
