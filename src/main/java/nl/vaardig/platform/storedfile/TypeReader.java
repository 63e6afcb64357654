package nl.vaardig.platform.storedfile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recognises a file while it passes by, part after part: by how it begins, and a zip by the names of what is in it. */
final class TypeReader {

    private static final String MACROS = "vbaProject.bin";
    private static final String BASIC = "Basic/script-lc.xml";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String DOCUMENT = "word/document.xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final List<byte[]> NAMES =
            List.of(bytes(MACROS), bytes(BASIC), bytes(CONTENT_TYPES), bytes(DOCUMENT), bytes(WORKBOOK));
    private static final boolean[] FIRST = new boolean[256];
    private static final int OVERLAP =
            NAMES.stream().mapToInt(name -> name.length).max().orElseThrow() - 1;

    private static final int HEAD = 128;
    private static final int NAME_OF_FIRST_ENTRY = 30;
    private static final int BRAND = 4;

    static {
        NAMES.forEach(name -> FIRST[name[0] & 0xff] = true);
    }

    private final Set<String> found = new HashSet<>();
    private byte[] head;
    private byte[] tail = {};

    /** The next part. The first one has to be long enough to tell a file by, if there is as much of it. */
    void read(byte[] part) {
        if (head == null) head = Arrays.copyOf(part, Math.min(part.length, HEAD));
        if (!isZip()) return;
        byte[] seam = Arrays.copyOf(tail, tail.length + Math.min(part.length, OVERLAP));
        System.arraycopy(part, 0, seam, tail.length, seam.length - tail.length);
        search(seam);
        search(part);
        tail = part.length >= OVERLAP
                ? Arrays.copyOfRange(part, part.length - OVERLAP, part.length)
                : Arrays.copyOfRange(seam, Math.max(0, seam.length - OVERLAP), seam.length);
    }

    /** Names of entries stand uncompressed in a zip. */
    private void search(byte[] content) {
        for (int at = 0; at < content.length; at++) {
            if (!FIRST[content[at] & 0xff]) continue;
            for (byte[] name : NAMES) if (begins(content, at, name)) found.add(text(name));
        }
    }

    /** Whether the rest of the file can't change what it is. */
    boolean isSure() {
        return head != null && !isZip();
    }

    FileType type() {
        if (head == null) return FileType.OTHER;
        if (begins("%PDF-", 0)) return FileType.PDF;
        if (begins("\u0089PNG\r\n\u001a\n", 0)) return FileType.PNG;
        if (begins("\u00ff\u00d8\u00ff", 0)) return FileType.JPEG;
        if (begins("ftyp", BRAND)) return FileType.MP4;
        boolean isMatroska = begins("\u001a\u0045\u00df\u00a3", 0);
        if (isMatroska) return text(head).contains("webm") ? FileType.WEBM : FileType.OTHER;
        return isZip() ? zip() : FileType.OTHER;
    }

    /** The first entry of an ODT is its media type, uncompressed; the others have a part with a fixed name. */
    private FileType zip() {
        if (found.contains(MACROS) || found.contains(BASIC)) return FileType.OTHER;
        if (begins("mimetype" + FileType.ODT.mediaType(), NAME_OF_FIRST_ENTRY)) return FileType.ODT;
        if (found.contains(CONTENT_TYPES) && found.contains(DOCUMENT)) return FileType.DOCX;
        if (found.contains(CONTENT_TYPES) && found.contains(WORKBOOK)) return FileType.XLSX;
        return FileType.ZIP;
    }

    private boolean isZip() {
        return begins("PK\u0003\u0004", 0);
    }

    private boolean begins(String mark, int at) {
        return begins(head, at, bytes(mark));
    }

    private static boolean begins(byte[] content, int at, byte[] mark) {
        return at + mark.length <= content.length && Arrays.equals(content, at, at + mark.length, mark, 0, mark.length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
