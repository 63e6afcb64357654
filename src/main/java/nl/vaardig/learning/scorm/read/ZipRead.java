package nl.vaardig.learning.scorm.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Reads all of a zip once, from its beginning to its end, and holds each file against what the list says of it. So what
 * plays later is whole, and a bomb shows before anything is kept of it.
 */
final class ZipRead {

    /** Bytes unpacked, of all files together. */
    static final long MOST_UNPACKED = 2L << 30;

    private static final long SUSPECT_SIZE = 20L << 20;
    private static final int SUSPECT_RATIO = 200;
    private static final int HEADER = 30;
    private static final long MARK = 0x04034b50L;
    private static final int BUFFER = 1 << 16;

    /** What no browser plays, and what people should not get from us. */
    private static final Set<String> NOT_TAKEN =
            Set.of("exe", "msi", "dll", "bat", "cmd", "com", "scr", "ps1", "vbs", "jar", "apk", "hta", "lnk");

    private final InputStream zip;
    private final byte[] buffer = new byte[BUFFER];
    private long at;

    private ZipRead(InputStream zip) {
        this.zip = zip;
    }

    /** @throws PackageRefused naming the entry that is broken, or too much */
    static List<PackageFile> all(Source zip) throws IOException {
        List<ZipLine> lines = ZipList.read(zip);
        if (lines.isEmpty()) throw new PackageRefused("scorm.refused.empty");
        lines.forEach(ZipRead::mustBeTaken);
        long size = lines.stream().mapToLong(ZipLine::size).reduce(0, ZipRead::sum);
        if (size > MOST_UNPACKED) throw new PackageRefused("scorm.refused.bomb", MOST_UNPACKED >> 20);
        try (InputStream content = zip.open(0, zip.size())) {
            return new ZipRead(content).read(lines);
        }
    }

    private static long sum(long one, long other) {
        return Math.min(Long.MAX_VALUE / 4, one) + Math.min(Long.MAX_VALUE / 4, other);
    }

    private static void mustBeTaken(ZipLine line) {
        String ending = line.name().substring(line.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (NOT_TAKEN.contains(ending)) throw new PackageRefused("scorm.refused.type", line.name());
        boolean isBomb = line.size() > SUSPECT_SIZE && line.size() / Math.max(1, line.packed()) > SUSPECT_RATIO;
        if (isBomb) throw new PackageRefused("scorm.refused.ratio", line.name(), SUSPECT_RATIO);
    }

    private List<PackageFile> read(List<ZipLine> lines) throws IOException {
        List<PackageFile> files = new ArrayList<>();
        for (ZipLine line :
                lines.stream().sorted(Comparator.comparingLong(ZipLine::header)).toList()) {
            try {
                files.add(read(line));
            } catch (EOFException | ZipException e) {
                throw new PackageRefused("scorm.refused.brokenEntry", line.name());
            }
        }
        return files;
    }

    /** Files that lie over each other make much of little, and no program that makes packages does that. */
    private PackageFile read(ZipLine line) throws IOException {
        if (line.header() < at) throw new ZipException("overlaps");
        skip(line.header() - at);
        Little header = new Little(next(HEADER));
        if (header.four(0) != MARK) throw new ZipException("no header");
        skip((long) header.two(26) + header.two(28));
        long offset = at;
        Part part = new Part(line.packed());
        long size = line.deflated() ? inflated(part, line) : copied(part, line);
        part.drain();
        at = offset + line.packed();
        if (size != line.size()) throw new ZipException("another size");
        return new PackageFile(line.name(), offset, line.packed(), line.size(), line.deflated());
    }

    private long inflated(Part part, ZipLine line) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            return copied(new InflaterInputStream(part, inflater, BUFFER), line);
        } finally {
            inflater.end();
        }
    }

    private long copied(InputStream content, ZipLine line) throws IOException {
        CRC32 sum = new CRC32();
        long size = 0;
        for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
            sum.update(buffer, 0, length);
            size += length;
            if (size > line.size()) throw new ZipException("more than it says");
        }
        if (sum.getValue() != line.crc()) throw new ZipException("another sum");
        return size;
    }

    private void skip(long length) throws IOException {
        zip.skipNBytes(length);
        at += length;
    }

    private byte[] next(int length) throws IOException {
        byte[] bytes = zip.readNBytes(length);
        if (bytes.length < length) throw new EOFException();
        at += length;
        return bytes;
    }

    /** So many bytes of the zip and no more, whatever reads them reads ahead. */
    private final class Part extends FilterInputStream {

        private long left;

        Part(long length) {
            super(zip);
            left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int most) throws IOException {
            if (left == 0) return -1;
            int length = super.read(target, from, (int) Math.min(most, left));
            if (length < 0) throw new EOFException();
            left -= length;
            return length;
        }

        void drain() throws IOException {
            zip.skipNBytes(left);
            left = 0;
        }

        @Override
        public void close() {
            // the zip goes on
        }
    }
}
