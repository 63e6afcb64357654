package nl.vaardig.learning.record.xapi.statements;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.vaardig.learning.record.Refusal;
import nl.vaardig.learning.record.Written;
import org.junit.jupiter.api.Test;

class MixedTest {

    @Test
    void whatIsWrittenIsReadBackByteForByte() {
        byte[] content = {0, '\r', '\n', '-', '-', 'b', -1, 13, 10};
        byte[] message = Mixed.write("edge", "{}", List.of(new Written.File("ab", "image/png", content)));
        List<Mixed.Part> parts = Mixed.read("multipart/mixed; boundary=\"edge\"", message);
        assertEquals(2, parts.size());
        assertEquals("{}", new String(parts.get(0).content(), StandardCharsets.UTF_8));
        assertArrayEquals(content, parts.get(1).content());
        assertEquals("ab", parts.get(1).headers().get("x-experience-api-hash"));
    }

    @Test
    void noHeaderHoldsABreakThatWouldBeginAnother() {
        byte[] message = "--edge\r\nContent-Type: text/plain\nX-Other: 1\r\n\r\nlos\r\n--edge--"
                .getBytes(StandardCharsets.US_ASCII);
        Mixed.Part part = Mixed.read("multipart/mixed; boundary=edge", message).get(0);
        assertEquals("text/plain", part.headers().get("Content-Type"));
    }

    @Test
    void whatHasNoEndOrNoBoundaryIsRefused() {
        byte[] message = Mixed.write("edge", "{}", List.of());
        assertThrows(Refusal.class, () -> Mixed.read("multipart/mixed", message));
        assertThrows(Refusal.class, () -> Mixed.read("multipart/mixed; boundary=other", message));
        byte[] cut = java.util.Arrays.copyOf(message, message.length - 8);
        assertThrows(Refusal.class, () -> Mixed.read("multipart/mixed; boundary=edge", cut));
    }
}
