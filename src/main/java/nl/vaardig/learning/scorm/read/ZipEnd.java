package nl.vaardig.learning.scorm.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the list of a zip stands, as its end says.
 *
 * @param first  place of its first byte
 * @param length bytes
 */
record ZipEnd(long first, long length) {

    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LOCATOR = 20;
    private static final int LARGE_END = 56;
    private static final long MARK = 0x06054b50L;
    private static final long LOCATOR_MARK = 0x07064b50L;
    private static final long LARGE_MARK = 0x06064b50L;
    private static final long IN_LARGE = 0xffffffffL;

    /** @throws PackageRefused when this is no zip, or one that was cut off */
    static ZipEnd of(Source zip) throws IOException {
        int length = (int) Math.min(zip.size(), LENGTH + LONGEST_COMMENT + LOCATOR);
        long begin = zip.size() - length;
        Little tail = read(zip, begin, length);
        for (int at = length - LENGTH; at >= 0; at--) {
            if (tail.four(at) == MARK && at + LENGTH + tail.two(at + 20) <= length) return at(zip, tail, at, begin);
        }
        throw new PackageRefused("scorm.refused.noZip");
    }

    private static ZipEnd at(Source zip, Little tail, int at, long begin) throws IOException {
        ZipEnd said = new ZipEnd(tail.four(at + 16), tail.four(at + 12));
        boolean isLarge = said.first == IN_LARGE || said.length == IN_LARGE || tail.two(at + 10) == 0xffff;
        ZipEnd end = isLarge && at >= LOCATOR && tail.four(at - LOCATOR) == LOCATOR_MARK
                ? large(zip, tail.eight(at - LOCATOR + 8))
                : said;
        boolean fits = end.first >= 0 && end.length >= 0 && end.first + end.length <= begin + at;
        if (!fits) throw new PackageRefused("scorm.refused.broken");
        return end;
    }

    private static ZipEnd large(Source zip, long at) throws IOException {
        if (at < 0 || at + LARGE_END > zip.size()) throw new PackageRefused("scorm.refused.broken");
        Little end = read(zip, at, LARGE_END);
        if (end.four(0) != LARGE_MARK) throw new PackageRefused("scorm.refused.broken");
        return new ZipEnd(end.eight(48), end.eight(40));
    }

    private static Little read(Source zip, long first, int length) throws IOException {
        try (InputStream bytes = zip.open(first, length)) {
            return new Little(bytes.readNBytes(length));
        }
    }
}
