package nl.vaardig.learning.record.xapi.statements;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.vaardig.learning.record.Refusal;
import nl.vaardig.learning.record.Written;

/** Statements with the files that belong to them, as parts of one message (multipart/mixed, RFC 2046). */
final class Mixed {

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))");
    private static final byte[] END_OF_HEADERS = {'\r', '\n', '\r', '\n'};
    private static final String LINE = "\r\n";
    /** A break of half a line in a header would be a whole one for somebody else. */
    private static final String ANY_LINE = "\r\n|\r|\n";

    /** @param headers by name, whatever its case */
    record Part(Map<String, String> headers, byte[] content) {}

    private Mixed() {}

    /** @throws Refusal when it can't be read to its end */
    static List<Part> read(String contentType, byte[] sent) {
        var said = BOUNDARY.matcher(contentType);
        if (!said.find()) throw Refusal.malformed("multipart/mixed without a boundary");
        byte[] delimiter = (LINE + "--" + (said.group(1) == null ? said.group(2) : said.group(1)))
                .getBytes(StandardCharsets.ISO_8859_1);
        // The first delimiter may stand at the very beginning.
        byte[] all = new byte[sent.length + 2];
        all[0] = '\r';
        all[1] = '\n';
        System.arraycopy(sent, 0, all, 2, sent.length);
        List<Part> parts = new ArrayList<>();
        int at = find(all, delimiter, 0);
        while (at >= 0 && !isLast(all, at + delimiter.length)) {
            int next = find(all, delimiter, at + delimiter.length);
            if (next < 0) throw Refusal.malformed("the last part of multipart/mixed has no end");
            parts.add(part(all, at + delimiter.length, next));
            at = next;
        }
        if (at < 0 || parts.isEmpty()) throw Refusal.malformed("multipart/mixed without parts");
        return parts;
    }

    private static boolean isLast(byte[] all, int at) {
        return at + 1 < all.length && all[at] == '-' && all[at + 1] == '-';
    }

    /** From behind its delimiter, with the rest of that line, to the next. */
    private static Part part(byte[] all, int from, int to) {
        int end = find(all, END_OF_HEADERS, from);
        if (end < 0 || end > to) throw Refusal.malformed("a part of multipart/mixed has no headers");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String lines = new String(all, from, end - from, StandardCharsets.UTF_8);
        for (String line : lines.split(ANY_LINE)) {
            int colon = line.indexOf(':');
            if (colon > 0)
                headers.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
        }
        return new Part(headers, Arrays.copyOfRange(all, Math.min(end + END_OF_HEADERS.length, to), to));
    }

    private static int find(byte[] all, byte[] what, int from) {
        for (int at = from; at <= all.length - what.length; at++)
            if (all[at] == what[0] && Arrays.equals(all, at, at + what.length, what, 0, what.length)) return at;
        return -1;
    }

    static byte[] write(String boundary, String json, List<Written.File> files) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        text(message, "--" + boundary + LINE + "Content-Type: application/json" + LINE + LINE + json + LINE);
        for (Written.File file : files) {
            text(message, "--" + boundary + LINE + "Content-Type: " + file.contentType() + LINE);
            text(message, "Content-Transfer-Encoding: binary" + LINE);
            text(message, "X-Experience-API-Hash: " + file.sha2() + LINE + LINE);
            message.writeBytes(file.content());
            text(message, LINE);
        }
        text(message, "--" + boundary + "--" + LINE);
        return message.toByteArray();
    }

    private static void text(ByteArrayOutputStream message, String text) {
        message.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
