package nl.vaardig.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import nl.vaardig.platform.words.Messages;
import org.junit.jupiter.api.Test;

class ImportReportsTest {

    private static String text(String detail) {
        return new ImportReports.Line(1, null, ImportLine.Outcome.CHANGE, "map", null, null, detail)
                .text(Messages.in("nl"));
    }

    @Test
    void anIdentifierIsCalledSoInTheReadersLanguage() {
        assertEquals("code: a → b; kenmerk van de bron: – → x", text("code: a → b; identifier: – → x"));
        assertEquals("kenmerk van de bron: 1 → 2", text("identifier: 1 → 2"));
        assertEquals("name_nl: identifier: → x", text("name_nl: identifier: → x"), "what is in a text stays");
        assertNull(text(null));
    }
}
