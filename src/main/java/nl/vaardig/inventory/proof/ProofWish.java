package nl.vaardig.inventory.proof;

import java.net.URI;
import java.net.URISyntaxException;
import nl.vaardig.platform.BadField;

/**
 * What somebody wants to lay beside a level: a title, with either a link or a file.
 *
 * @param link    https, or null
 * @param name    of the file, as the browser says; only its words are used
 * @param content of the file, at most one byte more than is allowed; null without one
 */
public record ProofWish(long skill, String title, String link, String name, byte[] content) {

    /** Bytes of a file. */
    public static final int LARGEST = 5 << 20;

    public static final int MEGABYTES = LARGEST >> 20;

    public boolean isFile() {
        return content != null && content.length > 0;
    }

    /** @return the kind of the file; null for a link */
    FileKind checked() {
        checkTitle();
        boolean hasLink = link != null && !link.isBlank();
        if (hasLink == isFile()) throw new BadField("link", hasLink ? "proof.oneOfTwo" : "proof.nothing");
        if (hasLink) checkLink();
        return isFile() ? checkedFile() : null;
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

    private FileKind checkedFile() {
        if (content.length > LARGEST) throw new BadField("file", "proof.file.large", MEGABYTES);
        return FileKind.of(content).orElseThrow(() -> new BadField("file", "proof.file.kind"));
    }

    /** The name without folders and without anything that means something elsewhere, with the ending of its kind. */
    String safeName(FileKind kind) {
        String bare = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int point = bare.lastIndexOf('.');
        String words = (point > 0 ? bare.substring(0, point) : bare)
                .replaceAll("[^\\p{L}\\p{N} _-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String cut = words.length() > 100 ? words.substring(0, 100).strip() : words;
        return (cut.isEmpty() ? "bewijs" : cut) + "." + kind.ending();
    }
}
