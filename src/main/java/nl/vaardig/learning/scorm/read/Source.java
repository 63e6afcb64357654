package nl.vaardig.learning.scorm.read;

import java.io.InputStream;

/** The bytes of a zip, wherever they are kept: any stretch of them can be read, and never all at once. */
public interface Source {

    long size();

    /** @param first place of the first byte, from 0 on @param length how many */
    InputStream open(long first, long length);
}
