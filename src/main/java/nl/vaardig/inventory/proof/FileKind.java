package nl.vaardig.inventory.proof;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Files that are taken as proof, recognised by their content: what a name or a browser says of a file is not believed. No
 * kind is ever shown by a browser inside our pages, and documents with macros are not taken.
 */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt");

    /** What the field for a file offers; a hint for the browser, no check. */
    public static final String ACCEPT = ".pdf,.png,.jpg,.jpeg,.docx,.odt";

    private static final int NAME_OF_FIRST_ENTRY = 30;

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the point. */
    public String ending() {
        return ending;
    }

    /** @return empty for anything else, also for a document with macros */
    public static Optional<FileKind> of(byte[] content) {
        if (begins(content, 0, "%PDF-")) return Optional.of(PDF);
        if (begins(content, 0, "\u0089PNG\r\n\u001a\n")) return Optional.of(PNG);
        if (begins(content, 0, "\u00ff\u00d8\u00ff")) return Optional.of(JPEG);
        return begins(content, 0, "PK\u0003\u0004") ? document(content) : Optional.empty();
    }

    /** The first entry of an ODT is its media type, uncompressed; a DOCX has its text under a fixed name. */
    private static Optional<FileKind> document(byte[] content) {
        boolean runsCode = holds(content, "vbaProject.bin") || holds(content, "Basic/script-lc.xml");
        if (runsCode) return Optional.empty();
        if (begins(content, NAME_OF_FIRST_ENTRY, "mimetype" + ODT.mediaType)) return Optional.of(ODT);
        boolean isDocx = holds(content, "[Content_Types].xml") && holds(content, "word/document.xml");
        return isDocx ? Optional.of(DOCX) : Optional.empty();
    }

    private static boolean begins(byte[] content, int at, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        if (content.length < at + wanted.length) return false;
        for (int i = 0; i < wanted.length; i++) {
            if (content[at + i] != wanted[i]) return false;
        }
        return true;
    }

    /** Names of entries stand uncompressed in a zip. */
    private static boolean holds(byte[] content, String name) {
        byte first = (byte) name.charAt(0);
        for (int at = 0; at + name.length() <= content.length; at++) {
            if (content[at] == first && begins(content, at, name)) return true;
        }
        return false;
    }
}
