package nl.vaardig.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RenderedTest {

    @Test
    void isTheTextInUtf8() throws IOException {
        Rendered rendered = new Rendered();
        StringOutput text = new StringOutput();
        for (TemplateOutput output : new TemplateOutput[] {rendered, text}) {
            output.writeContent("");
            output.writeContent("Gevraagd – niveau 3, één 😀 ‘zo’");
            output.writeContent("niet dit, wel één, niet dat", 11, 18);
            output.writeBinaryContent("<p>–</p>".getBytes(StandardCharsets.UTF_8));
            output.writeUserContent(12);
        }
        assertEquals(text.toString(), text(rendered));
    }

    @Test
    void growsWithWhatIsWritten() throws IOException {
        Rendered rendered = new Rendered();
        StringBuilder expected = new StringBuilder();
        for (String part : new String[] {"a".repeat(16_383), "é", "–".repeat(40_000), "z"}) {
            rendered.writeContent(part);
            expected.append(part);
        }
        assertEquals(expected.toString(), text(rendered));
        assertEquals(16_383 + 2 + 120_000 + 1, rendered.length());
    }

    private static String text(Rendered rendered) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rendered.writeTo(out);
        assertEquals(rendered.length(), out.size());
        return out.toString(StandardCharsets.UTF_8);
    }
}
