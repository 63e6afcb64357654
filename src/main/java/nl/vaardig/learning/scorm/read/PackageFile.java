package nl.vaardig.learning.scorm.read;

/**
 * A file in a package, once it was read to its end.
 *
 * @param name     as its zip has it, from the folder of the manifest on
 * @param offset   place of its first byte in the zip
 * @param packed   bytes there
 * @param size     bytes when unpacked
 * @param deflated whether it is packed
 */
public record PackageFile(String name, long offset, long packed, long size, boolean deflated) {

    /** By which a file is found: both spellings of a letter with an accent are the same, and so are capitals. */
    public static String folded(String name) {
        return EntryName.folded(name);
    }

    PackageFile under(String folder) {
        return new PackageFile(name.substring(folder.length()), offset, packed, size, deflated);
    }
}
