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

/** UTF-8 with or without its mark at the start; what is no UTF-8 is what Excel on Windows writes. */
record Encoding(Source source, Charset charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int PART = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** @throws BadFile when this is no text */
    static Encoding of(Source source) throws IOException {
        mustBeText(source);
        return new Encoding(source, isUtf8(source) ? StandardCharsets.UTF_8 : WINDOWS);
    }

    // Text holds no NUL, in either encoding; a picture or an old spreadsheet does.
    private static void mustBeText(Source source) throws IOException {
        try (InputStream stream = source.open()) {
            byte[] part = stream.readNBytes(PART);
            if (part.length == 0) throw new BadFile("import.file.empty");
            if (part.length > 1 && part[0] == 'P' && part[1] == 'K') throw new BadFile("import.file.spreadsheet");
            for (; part.length > 0; part = stream.readNBytes(PART)) {
                for (byte one : part) if (one == 0) throw new BadFile("import.file.noText");
            }
        }
    }

    BufferedReader reader() throws IOException {
        return new BufferedReader(new InputStreamReader(withoutMark(source.open()), charset));
    }

    private static boolean isUtf8(Source source) throws IOException {
        try (Reader strict = new InputStreamReader(
                source.open(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            strict.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static InputStream withoutMark(InputStream stream) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(new BufferedInputStream(stream), MARK.length);
        byte[] start = pushback.readNBytes(MARK.length);
        if (!Arrays.equals(start, MARK)) pushback.unread(start);
        return pushback;
    }
}
