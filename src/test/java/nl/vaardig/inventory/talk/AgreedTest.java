package nl.vaardig.inventory.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

class AgreedTest {

    private static final Bilingual NAME = new Bilingual("naam", "name");

    /** A skill that isn't kept has no number; the form names it by none. */
    private static final Map<Long, Skill> SKILLS = new HashMap<>();

    static {
        Framework framework = new Framework("f", "1", NAME, NAME, new Scale("s", NAME));
        SKILLS.put(7L, new Skill(new SkillArea(framework, "a", NAME, 1), "map", Track.DATA_ANALYSIS, 1, 5, NAME));
    }

    private static Sent said(Object level, String note) {
        return Sent.blank().add("skill", 7).with("level-null", level).with("note-null", note);
    }

    private static Set<String> wrong(Sent sent) {
        Agreed.read(sent, SKILLS);
        return sent.errors().keySet();
    }

    @Test
    void refusesWordsWithoutALevel() {
        assertEquals(Set.of("level-null"), wrong(said("", "Vaker doen")));
    }

    @Test
    void refusesWhatIsNoLevelOfTheSkillAndALongNote() {
        assertEquals(Set.of("level-null"), wrong(said("drie", null)));
        assertEquals(Set.of("level-null"), wrong(said(6, null)));
        assertEquals(Set.of("note-null", "level-null"), wrong(said("", "x".repeat(1001))));
    }

    @Test
    void refusesATalkAboutNothing() {
        assertEquals(Set.of("talk"), wrong(Sent.blank()));
        assertEquals(Set.of("talk"), wrong(said("", "")));
    }

    @Test
    void aSkillThatIsNotThereIsNotFound() {
        assertThrows(NotThere.class, () -> Agreed.read(Sent.blank().add("skill", 8), SKILLS));
    }
}
