package nl.vaardig.learning.scorm.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Escaped signs in an address. A plus is a plus, and a percent sign that escapes nothing is one too. */
public final class Escapes {

    private static final int HEX = 16;

    private Escapes() {}

    /** @param otherwise by which bytes are read that are no UTF-8 */
    public static String undone(String address, Charset otherwise) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(address.length());
        byte[] given = address.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < given.length; at++) {
            int escaped = given[at] == '%' && at + 2 < given.length ? value(given[at + 1], given[at + 2]) : -1;
            bytes.write(escaped < 0 ? given[at] : escaped);
            if (escaped >= 0) at += 2;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return bytes.toString(otherwise);
        }
    }

    private static int value(byte high, byte low) {
        int first = Character.digit(high, HEX);
        int second = Character.digit(low, HEX);
        return first < 0 || second < 0 ? -1 : first * HEX + second;
    }
}
