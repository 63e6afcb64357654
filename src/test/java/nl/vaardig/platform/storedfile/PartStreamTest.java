package nl.vaardig.platform.storedfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A file of two whole parts and a bit. */
class PartStreamTest {

    private static final int SIZE = StoredPart.SIZE;

    private final byte[] file = new byte[2 * SIZE + 100];
    private final Map<Integer, Integer> asked = new LinkedHashMap<>();

    PartStreamTest() {
        new Random(1).nextBytes(file);
    }

    private byte[] part(int number) {
        asked.merge(number, 1, Integer::sum);
        int from = number * SIZE;
        return from >= file.length ? null : Arrays.copyOfRange(file, from, Math.min(file.length, from + SIZE));
    }

    private byte[] read(long first, long length) throws IOException {
        try (PartStream stream = new PartStream(this::part, first, length)) {
            return stream.readAllBytes();
        }
    }

    @Test
    void givesTheWholeFileAndAsksForEachPartOnce() throws IOException {
        assertArrayEquals(file, read(0, file.length));
        assertEquals(Map.of(0, 1, 1, 1, 2, 1), asked);
    }

    @Test
    void givesWhatLiesAcrossPartsAndAsksForNoOthers() throws IOException {
        assertArrayEquals(Arrays.copyOfRange(file, SIZE - 3, SIZE + 4), read(SIZE - 3, 7));
        assertEquals(Map.of(0, 1, 1, 1), asked);
        asked.clear();
        assertArrayEquals(Arrays.copyOfRange(file, SIZE, SIZE + 1), read(SIZE, 1));
        assertEquals(Map.of(1, 1), asked);
        assertArrayEquals(new byte[0], read(SIZE, 0));
    }

    @Test
    void readsByteByByteToo() throws IOException {
        try (PartStream stream = new PartStream(this::part, 2L * SIZE - 1, 2)) {
            assertEquals(file[2 * SIZE - 1] & 0xff, stream.read());
            assertEquals(file[2 * SIZE] & 0xff, stream.read());
            assertEquals(-1, stream.read());
        }
    }

    @Test
    void breaksOffWhereAPartIsGoneInsteadOfSendingLess() {
        assertThrows(IOException.class, () -> read(0, file.length + 1L));
        assertThrows(IOException.class, () -> read(3L * SIZE, 1));
    }
}
