package nl.vaardig.learning.scorm.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the list at the end of a zip, line by line: one that goes on too long is refused before it fills the memory. */
final class ZipList {

    /** Of files and folders. */
    static final int MOST = 10_000;

    private static final int HEAD = 46;
    private static final long MARK = 0x02014b50L;
    private static final int ENCRYPTED = 1;
    private static final int UTF_8 = 1 << 11;
    private static final int LARGE = 1;
    private static final long IN_LARGE = 0xffffffffL;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final InputStream list;
    private long left;

    private ZipList(InputStream list, long length) {
        this.list = list;
        left = length;
    }

    /** @return its files in the order of the list @throws PackageRefused naming the entry that can't be taken */
    static List<ZipLine> read(Source zip) throws IOException {
        ZipEnd end = ZipEnd.of(zip);
        try (InputStream list = new BufferedInputStream(zip.open(end.first(), end.length()))) {
            return new ZipList(list, end.length()).lines();
        } catch (EOFException e) {
            throw new PackageRefused("scorm.refused.broken");
        }
    }

    private List<ZipLine> lines() throws IOException {
        List<ZipLine> lines = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int count = 0;
        while (left >= HEAD) {
            if (++count > MOST) throw new PackageRefused("scorm.refused.tooMany", MOST);
            ZipLine line = line();
            if (line.isFolder() || line.isJunk()) continue;
            if (!names.add(line.name())) throw new PackageRefused("scorm.refused.twice", line.name());
            lines.add(line);
        }
        return lines;
    }

    private ZipLine line() throws IOException {
        Little head = new Little(next(HEAD));
        if (head.four(0) != MARK) throw new PackageRefused("scorm.refused.broken");
        byte[] raw = next(head.two(28));
        byte[] extra = next(head.two(30));
        next(head.two(32));
        String name = EntryName.of(raw, (head.two(8) & UTF_8) != 0, extra);
        if ((head.two(8) & ENCRYPTED) != 0) throw new PackageRefused("scorm.refused.locked", name);
        int method = head.two(10);
        if (method != STORED && method != DEFLATED) throw new PackageRefused("scorm.refused.method", name);
        long[] sizes = sizes(head, extra);
        if (sizes[0] < 0 || sizes[1] < 0 || sizes[2] < 0) throw new PackageRefused("scorm.refused.broken");
        return new ZipLine(name, method == DEFLATED, head.four(16), sizes[1], sizes[0], sizes[2]);
    }

    /** Unpacked, packed and where: what doesn't fit into four bytes stands in an extra field, in this order. */
    private static long[] sizes(Little head, byte[] extra) {
        long[] sizes = {head.four(24), head.four(20), head.four(42)};
        byte[] large = field(extra, LARGE);
        int at = 0;
        for (int i = 0; i < sizes.length && large != null; i++) {
            if (sizes[i] != IN_LARGE || at + 8 > large.length) continue;
            sizes[i] = new Little(large).eight(at);
            at += 8;
        }
        return sizes;
    }

    /** Null when there is no such extra field. */
    static byte[] field(byte[] extra, int id) {
        Little fields = new Little(extra);
        int at = 0;
        while (at + 4 <= extra.length) {
            int length = fields.two(at + 2);
            if (at + 4 + length > extra.length) return null;
            if (fields.two(at) == id) return Arrays.copyOfRange(extra, at + 4, at + 4 + length);
            at += 4 + length;
        }
        return null;
    }

    private byte[] next(int length) throws IOException {
        left -= length;
        byte[] bytes = list.readNBytes(length);
        if (bytes.length < length || left < 0) throw new EOFException();
        return bytes;
    }
}
