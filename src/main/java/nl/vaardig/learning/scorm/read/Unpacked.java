package nl.vaardig.learning.scorm.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The content of a file in a package, unpacked while it is read. */
public final class Unpacked {

    private static final int BUFFER = 1 << 16;

    private Unpacked() {}

    /** @param packed its bytes in the zip */
    public static InputStream of(InputStream packed, boolean deflated) {
        if (!deflated) return packed;
        Inflater inflater = new Inflater(true);
        // The inflater wants to see one more byte than there is.
        InputStream ended = new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1]));
        return new InflaterInputStream(ended, inflater, BUFFER) {
            @Override
            public void close() throws IOException {
                inflater.end();
                super.close();
            }
        };
    }
}
