package nl.vaardig.inventory.proof;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.platform.storedfile.FileType;
import nl.vaardig.platform.storedfile.FileUse;

/**
 * Files that are taken as proof, told by their content. No kind is ever shown by a browser inside our pages, and documents
 * with macros are not taken.
 */
public enum FileKind {
    PDF,
    PNG,
    JPEG,
    DOCX,
    ODT;

    /** What the field for a file offers; a hint for the browser, no check. */
    public static final String ACCEPT = ".pdf,.png,.jpg,.jpeg,.docx,.odt";

    public static final int MEGABYTES = 5;

    /** What may be laid beside a level. */
    static final FileUse USE = new FileUse("proof", (long) MEGABYTES << 20, types());

    private static Set<FileType> types() {
        return Arrays.stream(values()).map(FileKind::type).collect(Collectors.toSet());
    }

    private FileType type() {
        return FileType.valueOf(name());
    }

    /** @param type of a file that was taken; null gives null */
    static FileKind of(FileType type) {
        return type == null ? null : valueOf(type.name());
    }
}
