package nl.vaardig.platform.storedfile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.vaardig.platform.storedfile.FileRefused.Reason;

/** What is known of a file when its last part has passed by; refuses what its use does not take as soon as it shows. */
final class Measure {

    private final FileUse use;
    private final TypeReader type = new TypeReader();
    private final MessageDigest digest;
    private int parts;
    private long bytes;

    Measure(FileUse use) {
        this.use = use;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return its place among the parts; the first is 0 @throws FileRefused when there is no point in reading on */
    int add(byte[] part) {
        bytes += part.length;
        if (bytes > use.largest()) throw new FileRefused(Reason.TOO_LARGE);
        type.read(part);
        if (type.isSure()) mustBeTaken();
        digest.update(part);
        return parts++;
    }

    private void mustBeTaken() {
        if (!use.types().contains(type.type())) throw new FileRefused(Reason.OTHER_TYPE);
    }

    /** At the end, once. @throws FileRefused when it is empty, or not what is taken */
    Measured whole() {
        if (bytes == 0) throw new FileRefused(Reason.EMPTY);
        mustBeTaken();
        return new Measured(type.type(), bytes, digest.digest());
    }

    record Measured(FileType type, long bytes, byte[] sha256) {}
}
