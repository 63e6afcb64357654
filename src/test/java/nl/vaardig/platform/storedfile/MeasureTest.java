package nl.vaardig.platform.storedfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import nl.vaardig.platform.storedfile.FileRefused.Reason;
import nl.vaardig.platform.storedfile.Measure.Measured;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static final FileUse PDF = new FileUse("test", 12, Set.of(FileType.PDF));

    @Test
    void knowsSizeTypeAndHashOfWhatCameInParts() {
        Measure measure = new Measure(FileUse.ofAnyType("test", 100));
        assertEquals(0, measure.add(bytes("%PDF-1")));
        assertEquals(1, measure.add(bytes(".7")));
        Measured found = measure.whole();
        assertEquals(FileType.PDF, found.type());
        assertEquals(8, found.bytes());
        assertEquals(
                "86edbaa24831badfa0a8b04bb410141e", // the first half says enough
                HexFormat.of().formatHex(found.sha256()).substring(0, 32));
    }

    @Test
    void takesWhatJustFits() {
        Measure measure = new Measure(PDF);
        measure.add(bytes("%PDF-1.7+123"));
        assertEquals(12, measure.whole().bytes());
    }

    @Test
    void readsOnNoFurtherThanItIsTooLarge() {
        Measure measure = new Measure(PDF);
        measure.add(bytes("%PDF-1.7"));
        assertRefused(Reason.TOO_LARGE, () -> measure.add(bytes("12345")));
    }

    @Test
    void readsOnNoFurtherThanItIsSomethingElse() {
        assertRefused(Reason.OTHER_TYPE, () -> new Measure(PDF).add(bytes("MZ")));
    }

    @Test
    void refusesAZipAtItsEndOnly() {
        Measure measure = new Measure(PDF);
        measure.add(bytes("PK\u0003\u0004"));
        assertRefused(Reason.OTHER_TYPE, measure::whole);
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(Reason.EMPTY, new Measure(PDF)::whole);
    }

    @Test
    void aUseTakesFiveHundredMegabytesAtMost() {
        assertEquals(500 << 20, FileUse.ofAnyType("test", 500L << 20).largest());
        assertThrows(IllegalArgumentException.class, () -> FileUse.ofAnyType("test", (500L << 20) + 1));
    }

    private static void assertRefused(Reason reason, Runnable act) {
        assertEquals(reason, assertThrows(FileRefused.class, act::run).reason());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
