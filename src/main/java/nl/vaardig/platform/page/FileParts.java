package nl.vaardig.platform.page;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The content of a file in parts that any database takes, and back. */
public final class FileParts {

    private FileParts() {}

    /** @param size of each part in bytes; the last may be smaller, and of no content there is none */
    public static List<byte[]> of(byte[] content, int size) {
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < content.length; from += size) {
            parts.add(Arrays.copyOfRange(content, from, Math.min(content.length, from + size)));
        }
        return parts;
    }

    /** The file again, from its parts in order. */
    public static byte[] whole(List<byte[]> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
