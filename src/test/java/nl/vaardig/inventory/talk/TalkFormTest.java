package nl.vaardig.inventory.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.talk.Talks.Agreed;
import nl.vaardig.platform.BadField;
import org.junit.jupiter.api.Test;

class TalkFormTest {

    @Test
    void takesTheSkillsThatGotALevel() {
        TalkForm form = new TalkForm(Map.of(7L, "3"), Map.of(7L, "Vaker zelf doen"));
        assertEquals(List.of(new Agreed(7, 3, "Vaker zelf doen")), form.agreed());
    }

    @Test
    void refusesWordsWithoutALevel() {
        assertEquals("level-8", refused(new TalkForm(Map.of(7L, "3"), Map.of(8L, "Vaker doen"))));
    }

    @Test
    void refusesALevelThatIsNoNumber() {
        assertEquals("level-7", refused(new TalkForm(Map.of(7L, "drie"), Map.of())));
    }

    @Test
    void refusesATalkAboutNothing() {
        assertEquals("talk", refused(TalkForm.EMPTY));
    }

    private static String refused(TalkForm form) {
        return assertThrows(BadField.class, form::agreed).field();
    }
}
