package nl.vaardig.skills.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class ScaleWishTest {

    @Test
    void aLevelStandsOnEachLineInBothLanguages() {
        Sent sent = typed("Laag\n\n Hoog ", "Low\r\nHigh");
        assertEquals(
                new ScaleWish(
                        "S2",
                        new Bilingual("Twee", "Two"),
                        List.of(new Bilingual("Laag", "Low"), new Bilingual("Hoog", "High"))),
                ScaleWish.read(sent));
        assertTrue(sent.isSound());
    }

    @Test
    void oneLevelIsNoScaleAndBothLanguagesHaveAsMany() {
        assertEquals(Set.of("levels-nl"), wrong("Laag", "Low\nHigh"));
        assertEquals(Set.of("levels-en"), wrong("Laag\nHoog", "Low"));
        assertEquals(Set.of("levels-en"), wrong("Laag\nMidden\nHoog", "Low\nHigh"));
        assertEquals(Set.of("levels-nl"), wrong("x".repeat(121) + "\nHoog", "Low\nHigh"));
        assertEquals(Set.of("levels-nl", "levels-en"), wrong("a\n".repeat(21), "a\n".repeat(21)));
    }

    private static Set<String> wrong(String nl, String en) {
        Sent sent = typed(nl, en);
        ScaleWish.read(sent);
        return sent.errors().keySet();
    }

    private static Sent typed(String nl, String en) {
        return Sent.blank()
                .with("code", "S2")
                .withBoth("name", new Bilingual("Twee", "Two"))
                .with("levels-nl", nl)
                .with("levels-en", en);
    }
}
