package nl.vaardig.learning.credential;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font of certificates (Liberation Sans, SIL Open Font License, which PDFBox brings), and which letters it has. */
final class Letters {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int MOST = 50;

    private static final Letters ALL = new Letters();

    private final CmapLookup letters;

    private Letters() {
        try (InputStream file = font();
                RandomAccessReadBuffer read = new RandomAccessReadBuffer(file);
                TrueTypeFont font = new TTFParser().parse(read)) {
            letters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream font() {
        return TrueTypeFont.class.getResourceAsStream(FONT);
    }

    /** Those that the font doesn't have, each once, {@value #MOST} at most; null when it has all. */
    static String lacking(String text) {
        String lacking = text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && ALL.letters.getGlyphId(letter) == 0)
                .distinct()
                .limit(MOST)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        return lacking.isEmpty() ? null : lacking;
    }
}
