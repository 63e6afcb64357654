package nl.vaardig.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The heap and the collector a server gets. */
class HeapTest {

    @Test
    void whoAsksForNothingGetsTheDefault() {
        assertEquals(Heap.options(null), Heap.options(" "));
        assertTrue(Heap.options(null).contains("-Xmx448m"));
    }

    @Test
    void upToAGigabyteOneCollectorAtATimeWorks() {
        assertTrue(Heap.options("1g").contains("-XX:+UseSerialGC"));
        assertTrue(Heap.options("1025m").contains("-XX:+UseG1GC"));
    }

    @Test
    void aSizeMayBeWrittenInCapitals() {
        assertTrue(Heap.options("2G").contains("-Xmx2048m"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2gb", "-1g", "0m", "1.5g", "255m", "99999999g"})
    void whatIsNoSizeOrTooSmallIsRefusedWithItsName(String asked) {
        Refused refused = assertThrows(Refused.class, () -> Heap.options(asked));
        assertTrue(refused.getMessage().startsWith("JAVA_HEAP"), refused.getMessage());
    }
}
