package nl.vaardig.platform.page;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page as it is made: UTF-8, in one piece. A page is some thousands of texts, most of a few letters: each is written where
 * it will stand, without bytes of its own first.
 */
public final class Rendered implements TemplateOutput {

    private static final int FIRST = 16_384;
    /** Letters of UTF-16 that make at most three bytes; two that make four are two letters. */
    private static final int MOST = 3;
    /** From so many letters on Java's own way is faster, which looks at many at once and needs room for them first. */
    private static final int LONG = 24;

    private byte[] bytes = new byte[FIRST];
    private int length;

    @Override
    public void writeContent(String text) {
        if (text.length() >= LONG) writeBinaryContent(text.getBytes(StandardCharsets.UTF_8));
        else writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        makeRoom((end - begin) * MOST);
        int to = length;
        for (int i = begin; i < end; i++) {
            char letter = text.charAt(i);
            if (letter >= 0x80) {
                length = to;
                writeBinaryContent(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[to++] = (byte) letter;
        }
        length = to;
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        makeRoom(content.length);
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }

    /** In bytes. */
    public int length() {
        return length;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }
}
