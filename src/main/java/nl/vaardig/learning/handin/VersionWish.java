package nl.vaardig.learning.handin;

import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.storedfile.FileType;
import nl.vaardig.platform.storedfile.FileUse;
import nl.vaardig.platform.storedfile.SentFile;

/**
 * What somebody hands in: a text, a link, a file, or some of them.
 *
 * @param words   at most {@value #LONGEST_WORDS} characters, or null
 * @param link    https, or null
 * @param name    of the file, as the browser says; only its words are used
 * @param content of the file, to be read once; null without one
 */
public record VersionWish(String words, String link, String name, InputStream content) {

    public static final int LONGEST_WORDS = 16_000;
    public static final int LONGEST_LINK = 1000;
    public static final int LONGEST_ANSWER = 2000;
    public static final int MEGABYTES = 20;
    static final int LONGEST_NAME = 160;
    /** Versions at a step. */
    static final int MOST = 100;

    /** What the field for a file offers; a hint for the browser, no check. */
    public static final String ACCEPT = ".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt";

    static final FileUse USE = new FileUse(
            "handin",
            (long) MEGABYTES << 20,
            EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPEG, FileType.DOCX, FileType.XLSX, FileType.ODT));

    /** Null when something can't be used. The content of a file shows while it is kept. */
    public static VersionWish read(Said said, SentFile file) {
        String words = said.optionalText("words", LONGEST_WORDS);
        String link = said.optionalText("link", LONGEST_LINK);
        if (link != null && !isSafe(link)) said.fault("link", "handin.link.bad");
        boolean nothing = !said.isSaid("words") && !said.isSaid("link") && !file.hasContent();
        if (nothing) said.fault("words", "handin.nothing");
        return said.isSound() ? new VersionWish(words, link, file.name(), file.content()) : null;
    }

    /** Only https: a link that somebody else clicks runs no script and goes over no open line. */
    private static boolean isSafe(String link) {
        try {
            URI address = new URI(link);
            boolean open = "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
            return open && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    public boolean hasFile() {
        return content != null;
    }

    /** The name without folders and without anything that means something elsewhere, with the ending of its type. */
    String safeName(FileType type) {
        String bare = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int point = bare.lastIndexOf('.');
        String tidy = (point > 0 ? bare.substring(0, point) : bare)
                .replaceAll("[^\\p{L}\\p{N} _-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String cut = tidy.length() > 100 ? tidy.substring(0, 100).strip() : tidy;
        return (cut.isEmpty() ? "inlevering" : cut) + "." + type.ending();
    }
}
