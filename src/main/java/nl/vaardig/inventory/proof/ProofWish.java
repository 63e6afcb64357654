package nl.vaardig.inventory.proof;

import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.storedfile.FileType;

/**
 * What somebody wants to lay beside a level: a title, with either a link or a file.
 *
 * @param link    https, or null
 * @param name    of the file, as the browser says; only its words are used
 * @param content of the file, to be read once; null without one
 */
public record ProofWish(long skill, String title, String link, String name, InputStream content) {

    public boolean isFile() {
        return content != null;
    }

    /** All but the content of a file, which shows while it is read. @throws BadField at "title" or "link" */
    void check() {
        checkTitle();
        boolean hasLink = link != null && !link.isBlank();
        if (hasLink == isFile()) throw new BadField("link", hasLink ? "proof.oneOfTwo" : "proof.nothing");
        if (hasLink) checkLink();
    }

    private void checkTitle() {
        boolean fits = title != null && !title.isBlank() && title.strip().length() <= Proof.LONGEST_TITLE;
        if (!fits) throw new BadField("title", "proof.title.bad", Proof.LONGEST_TITLE);
    }

    /** Only https: a link that somebody else clicks runs no script and goes over no open line. */
    private void checkLink() {
        try {
            URI address = new URI(link.strip());
            boolean good = "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && link.strip().length() <= Proof.LONGEST_LINK;
            if (!good) throw new BadField("link", "proof.link.bad");
        } catch (URISyntaxException e) {
            throw new BadField("link", "proof.link.bad");
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
