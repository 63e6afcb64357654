package nl.vaardig.learning.path.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.learning.path.StepSaid;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class TypingTest {

    private static final StepSaid STORED = new StepSaid(
            StepKind.PRACTICE,
            new Bilingual("Oefen", "Practise"),
            new Bilingual("", ""),
            new BigDecimal("1.5"),
            null,
            null,
            null,
            false,
            7);

    /** In a form that showed what is stored. */
    private static Typing<StepSaid> typing(Map<String, String> changes) {
        Map<String, String> shown = StepWish.shown(STORED, "nl");
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        Map<String, String> fields = new LinkedHashMap<>(shown);
        fields.putAll(changes);
        fields.forEach(typed::putSingle);
        typed.putSingle(Seen.FIELD, Seen.of(shown));
        return Typing.of(
                typed,
                shown,
                form -> Sent.form(form, "nl"),
                sent -> StepWish.read(sent, Known.byId(id -> null), Known.byId(id -> null)),
                null);
    }

    @Test
    void aWrongFieldKeepsTheOthersNotFromBeingSaved() {
        Typing<StepSaid> typing = typing(Map.of("hours", "veel", "days", "-1", "title-nl", "Oefen samen"));
        assertEquals("Oefen samen", typing.said().title().nl());
        assertEquals(STORED.hours(), typing.said().hours());
        assertEquals(STORED.days(), typing.said().days());
    }

    @Test
    void whatIsWrongIsToldAndStaysAsItWasTyped() {
        Typing<StepSaid> typing = typing(Map.of("hours", "veel", "title-nl", "Oefen samen"));
        assertEquals(Set.of("hours"), typing.sent().errors().keySet());
        assertEquals("veel", typing.sent().typed("hours"));
        assertEquals("Oefen samen", typing.sent().typed("title-nl"));
        assertFalse(typing.isWhole());
    }

    @Test
    void aWrongLanguageOfATextKeepsTheOtherNot() {
        String tooLong = "x".repeat(StepSaid.LONGEST_TITLE + 1);
        Typing<StepSaid> typing = typing(Map.of("title-nl", tooLong, "title-en", "Practise together"));
        assertEquals(new Bilingual("Oefen", "Practise together"), typing.said().title());
    }

    @Test
    void withoutFaultsAllOfItIsSaved() {
        Typing<StepSaid> typing = typing(Map.of("days", "8"));
        assertEquals(8, typing.said().days());
        assertTrue(typing.isWhole());
    }
}
