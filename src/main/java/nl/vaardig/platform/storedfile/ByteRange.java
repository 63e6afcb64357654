package nl.vaardig.platform.storedfile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which bytes of a file are asked for (RFC 9110, 14).
 *
 * @param first place of the first one, from 0 on
 * @param last  place of the last one; before the first when the file has none of them
 */
public record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("(?i)bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    /** @return empty when all is to be sent: nothing was asked, several ranges at once, or what nobody understands */
    public static Optional<ByteRange> asked(String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header);
        if (!range.matches()) return Optional.empty();
        String from = range.group(1);
        String to = range.group(2);
        if (from.isEmpty() && to.isEmpty()) return Optional.empty();
        if (from.isEmpty()) {
            long length = Math.min(Long.parseLong(to), size);
            return Optional.of(new ByteRange(size - length, size - 1));
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? Long.MAX_VALUE : Long.parseLong(to);
        if (last < first) return Optional.empty();
        return Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }

    public static ByteRange all(long size) {
        return new ByteRange(0, size - 1);
    }

    public boolean isThere() {
        return first <= last;
    }

    public long length() {
        return last - first + 1;
    }
}
