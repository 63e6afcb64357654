package nl.vaardig.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the lines of a text while it is read from its beginning to its end. */
final class LineCount extends FilterInputStream {

    private int ends;
    private int last = '\n';

    LineCount(InputStream text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) count(next);
        return next;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        int length = super.read(buffer, from, most);
        for (int i = 0; i < length; i++) count(buffer[from + i]);
        return length;
    }

    private void count(int next) {
        if (next == '\n') ends++;
        last = next;
    }

    /** So far; also the last one that has no end. */
    int count() {
        return last == '\n' ? ends : ends + 1;
    }
}
