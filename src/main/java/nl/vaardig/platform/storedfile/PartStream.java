package nl.vaardig.platform.storedfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** Some of a file from its first byte to its last, holding one part at a time. */
final class PartStream extends InputStream {

    private final IntFunction<byte[]> parts;
    private final long end;
    private long position;
    private int held = -1;
    private byte[] part;

    /** @param parts gives the content of a part, or null when it isn't there */
    PartStream(IntFunction<byte[]> parts, long first, long length) {
        this.parts = parts;
        position = first;
        end = first + length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        Objects.checkFromIndexSize(from, most, buffer.length);
        if (most == 0) return 0;
        if (position >= end) return -1;
        hold((int) (position / StoredPart.SIZE));
        int at = (int) (position % StoredPart.SIZE);
        int length = (int) Math.min(Math.min(most, part.length - at), end - position);
        if (length <= 0) throw new IOException("Part " + held + " of a file is too short");
        System.arraycopy(part, at, buffer, from, length);
        position += length;
        return length;
    }

    private void hold(int number) throws IOException {
        if (number == held) return;
        part = null;
        part = parts.apply(number);
        if (part == null) throw new IOException("Part " + number + " of a file is gone");
        held = number;
    }

    @Override
    public int available() {
        return part == null || position >= end
                ? 0
                : (int) Math.min(part.length - position % StoredPart.SIZE, end - position);
    }
}
