package nl.vaardig.platform.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    /** About as many numbers as a message has holes. */
    private static final int MOST = 10;

    private static final List<Messages> BOTH = List.of(Messages.in("nl"), Messages.in("en"));

    @Test
    void saysWhatMessageFormatSays() {
        saysTheSame("Niveau {0}, gevraagd {1}: nog {2}", 2, 4L, 2);
        saysTheSame("'s Avonds doet {1} wat {0} 's ochtends laat", "Anna", "Bram {0}");
        saysTheSame("zonder gaten");
        saysTheSame("{0}{0}", "twee");
        saysTheSame("{0} en {1}", "een");
        saysTheSame("{0}, {1,choice,0#geen|1#een}, {2,number}", null, null, null);
    }

    @Test
    void writesNumbersAsMessageFormatDoes() {
        for (Number number :
                List.of(-1000, -999, 0, 999, 1000, 1_234_567L, 1.5, 0.12345, -0.0005, new BigDecimal("2.50"))) {
            saysTheSame("{0} van {0,number} of {0,number,0.00}", number);
            saysTheSame("{0,choice,0#niemand|1#één|1<{0} mensen|1000<veel, {0,number}}", number);
        }
    }

    /** Every message of the product, so that none says something else than it did when MessageFormat filled it. */
    @Test
    void fillsEveryMessageAsMessageFormatDoes() throws IOException {
        AtomicInteger filled = new AtomicInteger();
        for (String text : texts()) {
            for (Object[] arguments : arguments(text)) {
                saysTheSame(text, arguments);
                filled.incrementAndGet();
            }
        }
        assertTrue(filled.get() > 5000, filled + " were filled");
    }

    /** MessageFormat takes it away there, and what stands between two. */
    @Test
    void anApostropheIsJustAnApostropheWithinAChoiceToo() {
        Phrase phrase = new Phrase("{0,choice,0#geen foto's|1<{0} foto's van 's middags}");
        assertEquals("geen foto's", phrase.filled(BOTH.get(0).notation(), 0));
        assertEquals("2 foto's van 's middags", phrase.filled(BOTH.get(0).notation(), 2));
    }

    @Test
    void writesADayInWords() {
        Phrase phrase = new Phrase("tot {0}");
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertEquals("tot 22 november 2026", phrase.filled(BOTH.get(0).notation(), day));
        assertEquals("tot 22 November 2026", phrase.filled(BOTH.get(1).notation(), day));
    }

    @Test
    void refusesWhatCannotBeFilled() {
        Notation notation = BOTH.get(0).notation();
        for (String wrong : List.of("{0", "{0,choice,0#{1}", "{x}", "{0,date}")) {
            assertThrows(IllegalArgumentException.class, () -> new Phrase(wrong).filled(notation, 1), wrong);
        }
        assertThrows(IllegalArgumentException.class, () -> new Phrase("{0,number}").filled(notation, "een"));
        assertThrows(IllegalArgumentException.class, () -> new Phrase("{0,choice,0#a}").filled(notation, "een"));
    }

    /** A form of a number keeps what it is busy with. */
    @Test
    void threadsUseTheSameAtTheSameTime() {
        Phrase phrase = new Phrase("{0} {1,number,0.00}");
        Notation notation = BOTH.get(0).notation();
        List<String> wrong = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(i -> phrase.filled(notation, 1_000_000 + i, i / 100.0))
                .filter(text -> !text.matches("1\\.0\\d\\d\\.\\d{3} \\d{1,3},\\d\\d"))
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static void saysTheSame(String text, Object... arguments) {
        for (Messages language : BOTH) {
            String expected = new MessageFormat(text.replace("'", "''"), language.locale()).format(arguments);
            assertEquals(expected, new Phrase(text).filled(language.notation(), arguments), text);
        }
    }

    /** Numbers that make each choice, where a message chooses or writes a number in a form of its own; else texts too. */
    private static List<Object[]> arguments(String text) {
        List<Object[]> all = new ArrayList<>();
        for (Object each : List.of(0, 1, 2, 3, 12, 1250L, 2.5)) {
            all.add(IntStream.range(0, MOST).mapToObj(i -> each).toArray());
        }
        if (!text.matches("(?s).*\\{\\d,.*"))
            all.add(Stream.generate(() -> "Anna's").limit(MOST).toArray());
        return all;
    }

    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .flatMap(PhraseTest::texts)
                    .toList();
        }
    }

    private static Stream<String> texts(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.values().stream().map(String.class::cast);
    }
}
