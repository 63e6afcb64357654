package nl.vaardig.learning.scorm.read;

/**
 * A line of the list at the end of a zip.
 *
 * @param name    as we read it, with slashes between folders
 * @param packed  bytes in the zip
 * @param size    bytes when unpacked, as the list says
 * @param header  where its own header begins
 * @param deflated whether it is packed; otherwise it lies there as it is
 */
record ZipLine(String name, boolean deflated, long crc, long packed, long size, long header) {

    boolean isFolder() {
        return name.endsWith("/");
    }

    /** What Macs add to every zip. */
    boolean isJunk() {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
    }
}
