package nl.vaardig.learning.path.file;

import java.io.InputStream;
import java.util.EnumSet;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.storedfile.FileType;
import nl.vaardig.platform.storedfile.FileUse;
import nl.vaardig.platform.storedfile.SentFile;
import nl.vaardig.platform.words.Bilingual;

/** A file to add to a path. @param alt what is on a picture, or what an attachment is called @param content to be read once */
record PathFileWish(Bilingual alt, String name, InputStream content) {

    static final int MEGABYTES = 20;

    /** What the field for a file offers; a hint for the browser, no check. */
    static final String ACCEPT = ".png,.jpg,.jpeg,.pdf,.docx,.xlsx,.odt";

    static final FileUse USE = new FileUse(
            "path",
            (long) MEGABYTES << 20,
            EnumSet.of(FileType.PNG, FileType.JPEG, FileType.PDF, FileType.DOCX, FileType.XLSX, FileType.ODT));

    /** Null when something can't be used. */
    static PathFileWish read(Said said, SentFile file) {
        Bilingual alt = said.both("alt", PathFile.LONGEST_ALT);
        if (!file.hasContent()) said.fault("file", "form.missing");
        return said.isSound() ? new PathFileWish(alt, file.name(), file.content()) : null;
    }

    /** The name without folders and without anything that means something elsewhere, with the ending of its type. */
    String safeName(FileType type) {
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int point = bare.lastIndexOf('.');
        String tidy = (point > 0 ? bare.substring(0, point) : bare)
                .replaceAll("[^\\p{L}\\p{N} _-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String cut = tidy.length() > 100 ? tidy.substring(0, 100).strip() : tidy;
        return (cut.isEmpty() ? "bestand" : cut) + "." + type.ending();
    }
}
