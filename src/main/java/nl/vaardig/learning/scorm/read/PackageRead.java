package nl.vaardig.learning.scorm.read;

import java.util.List;

/**
 * A package as it was read: it can be played.
 *
 * @param files what is in it, named from the folder of the manifest on
 */
public record PackageRead(Manifest manifest, List<PackageFile> files, List<Finding> findings) {

    public PackageRead {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** Bytes unpacked. */
    public long size() {
        return files.stream().mapToLong(PackageFile::size).sum();
    }
}
