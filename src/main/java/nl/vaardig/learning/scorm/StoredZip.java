package nl.vaardig.learning.scorm;

import java.io.InputStream;
import nl.vaardig.learning.scorm.read.Source;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.storedfile.StoredFiles;

/** A zip that is kept here, read part by part. */
record StoredZip(StoredFiles files, StoredFile file) implements Source {

    @Override
    public long size() {
        return file.bytes();
    }

    @Override
    public InputStream open(long first, long length) {
        return files.open(file, first, length);
    }
}
