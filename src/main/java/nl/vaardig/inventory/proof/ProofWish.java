package nl.vaardig.inventory.proof;

import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.storedfile.FileType;
import nl.vaardig.platform.storedfile.SentFile;

/**
 * What somebody wants to lay beside a level: a title, with either a link or a file.
 *
 * @param title   1 to {@value Proof#LONGEST_TITLE} characters
 * @param link    https, or null
 * @param name    of the file, as the browser says; only its words are used
 * @param content of the file, to be read once; null without one
 */
public record ProofWish(long skill, String title, String link, String name, InputStream content) {

    public boolean isFile() {
        return content != null;
    }

    /**
     * Reads title and link; null when something can't be used. The content of a file shows while it is kept.
     *
     * @param file as it was sent beside the fields
     */
    static ProofWish read(Said said, long skill, SentFile file) {
        String title = said.text("title", Proof.LONGEST_TITLE);
        String link = said.optionalText("link", Proof.LONGEST_LINK);
        boolean hasLink = said.isSaid("link");
        if (hasLink == file.hasContent()) said.fault("link", hasLink ? "proof.oneOfTwo" : "proof.nothing");
        if (link != null && !isSafe(link)) said.fault("link", "proof.link.bad");
        return said.isSound() ? new ProofWish(skill, title, link, file.name(), file.content()) : null;
    }

    /** Only https: a link that somebody else clicks runs no script and goes over no open line. */
    private static boolean isSafe(String link) {
        try {
            URI address = new URI(link);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The name without folders and without anything that means something elsewhere, with the ending of its type. */
    String safeName(FileType type) {
        String bare = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int point = bare.lastIndexOf('.');
        String words = (point > 0 ? bare.substring(0, point) : bare)
                .replaceAll("[^\\p{L}\\p{N} _-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String cut = words.length() > 100 ? words.substring(0, 100).strip() : words;
        return (cut.isEmpty() ? "bewijs" : cut) + "." + type.ending();
    }
}
