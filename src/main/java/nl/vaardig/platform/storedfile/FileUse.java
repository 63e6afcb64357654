package nl.vaardig.platform.storedfile;

import java.util.EnumSet;
import java.util.Set;
import nl.vaardig.platform.Given;

/**
 * What files are kept for.
 *
 * @param name    as it is stored; at most 30 characters
 * @param largest bytes that one may have, {@value #MOST_MEGABYTES} megabytes at most
 * @param types   what one may be
 */
public record FileUse(String name, long largest, Set<FileType> types) {

    public static final int MOST_MEGABYTES = 500;

    public FileUse {
        Given.text(name, 30, "fileUse.name");
        if (largest < 1 || largest > (long) MOST_MEGABYTES << 20)
            throw new IllegalArgumentException(largest + " bytes for " + name);
        types = Set.copyOf(types);
    }

    /** Where whoever reads it sees what it is. */
    public static FileUse ofAnyType(String name, long largest) {
        return new FileUse(name, largest, EnumSet.allOf(FileType.class));
    }
}
