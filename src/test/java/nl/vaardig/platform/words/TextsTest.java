package nl.vaardig.platform.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void comeBackAsTheyWereKept() {
        Texts texts = new Texts(List.of("a \"b\"", "", "c\\d", "é\n", ""));
        assertEquals(texts, Texts.from(texts.kept()));
        assertEquals("[]", Texts.NONE.kept());
    }

    @Test
    void nothingKeptIsNone() {
        assertEquals(Texts.NONE, Texts.from(null));
        assertEquals(Texts.NONE, Texts.from("[]"));
    }

    @Test
    void areCutOneByOne() {
        assertEquals(new Texts(List.of("ab…", "abc")), Texts.of("abcd", "abc").cut(3));
    }
}
