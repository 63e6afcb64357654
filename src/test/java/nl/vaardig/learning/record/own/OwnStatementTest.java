package nl.vaardig.learning.record.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OwnStatementTest {

    private static final String JSON =
            """
            {"actor":{"mbox":"mailto:a@example.org"},"verb":{"id":"http://example.org/verbs/oefende","display":{"en":"practised","nl-NL":"oefende"}},
            "object":{"id":"http://example.org/rekenen","definition":{"name":{"en":"Sums"}}},
            "result":{"success":false,"score":{"scaled":0.4}},"authority":{"name":"Oefenprogramma","mbox":"mailto:o@example.org"}}""";

    @Test
    void isToldInTheLanguageOfWhoReadsOrTheOneThatIsThere() {
        OwnStatement dutch = OwnStatement.of(Instant.EPOCH, JSON, false, "nl");
        assertEquals("oefende", dutch.done());
        assertEquals("Sums", dutch.about());
        assertEquals(
                "practised", OwnStatement.of(Instant.EPOCH, JSON, false, "en").done());
        assertEquals(0.4, dutch.score());
        assertEquals(false, dutch.success());
        assertEquals("Oefenprogramma", dutch.source());
        assertNull(dutch.verb());
    }

    @Test
    void hasWordsOfItsOwnForWhatIsSaidMost() {
        String json = JSON.replace("http://example.org/verbs/oefende", "http://adlnet.gov/expapi/verbs/passed");
        assertEquals(
                KnownVerb.PASSED,
                OwnStatement.of(Instant.EPOCH, json, false, "nl").verb());
    }
}
