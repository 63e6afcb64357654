package nl.vaardig.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineCountTest {

    @ParameterizedTest
    @CsvSource({"'', 0", "a, 1", "a|, 1", "a|b, 2", "a|b|, 2", "||, 2"})
    void countsALineThatHasNoEndToo(String text, int lines) throws IOException {
        byte[] content = text.replace('|', '\n').getBytes(StandardCharsets.UTF_8);
        try (LineCount count = new LineCount(new ByteArrayInputStream(content))) {
            count.readNBytes(1);
            count.readAllBytes();
            assertEquals(lines, count.count());
        }
    }
}
