package nl.vaardig.exchange.file;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * UTF-8 with or without its mark at the start, or UTF-16 with it, as Excel writes "Unicode text"; what is none of these
 * is what Excel on Windows writes.
 */
record Encoding(Source source, Charset charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int PART = 1 << 16;
    private static final byte[] UTF_8_MARK = HexFormat.of().parseHex("efbbbf");
    private static final byte[] LITTLE_ENDIAN_MARK = HexFormat.of().parseHex("fffe");
    private static final byte[] BIG_ENDIAN_MARK = HexFormat.of().parseHex("feff");

    /** @throws BadFile when this is no text */
    static Encoding of(Source source) throws IOException {
        byte[] start = start(source);
        if (start.length == 0) throw new BadFile("import.file.empty");
        boolean wide = begins(start, LITTLE_ENDIAN_MARK) || begins(start, BIG_ENDIAN_MARK);
        if (wide) return new Encoding(source, StandardCharsets.UTF_16).ofTextOnly();
        boolean utf8 = new Encoding(source, StandardCharsets.UTF_8).isIt();
        return new Encoding(source, utf8 ? StandardCharsets.UTF_8 : WINDOWS).ofTextOnly();
    }

    private static byte[] start(Source source) throws IOException {
        try (InputStream stream = source.open()) {
            return stream.readNBytes(UTF_8_MARK.length);
        }
    }

    private static boolean begins(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    // Text holds no NUL; a picture or an old spreadsheet does.
    private Encoding ofTextOnly() throws IOException {
        try (Reader reader = reader()) {
            char[] part = new char[PART];
            for (int length = reader.read(part); length > 0; length = reader.read(part)) {
                for (int i = 0; i < length; i++) if (part[i] == 0) throw new BadFile("import.file.noText");
            }
        }
        return this;
    }

    BufferedReader reader() throws IOException {
        return new BufferedReader(new InputStreamReader(withoutMark(source.open()), charset));
    }

    private boolean isIt() throws IOException {
        try (Reader strict = new InputStreamReader(
                source.open(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            strict.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    // UTF-16 needs its mark to know which byte comes first, and takes it away itself.
    private static InputStream withoutMark(InputStream stream) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(new BufferedInputStream(stream), UTF_8_MARK.length);
        byte[] start = pushback.readNBytes(UTF_8_MARK.length);
        if (!Arrays.equals(start, UTF_8_MARK)) pushback.unread(start);
        return pushback;
    }
}
