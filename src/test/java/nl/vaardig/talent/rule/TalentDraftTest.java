package nl.vaardig.talent.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.talent.workforce.TalentCriteria;
import org.junit.jupiter.api.Test;

class TalentDraftTest {

    @Test
    void aDraftIsShownAsFarAsItCanBeUsed() {
        Sent sent =
                Sent.blank().withAll("role", List.of(7)).with("addSkill", "").with("needed", "101");
        TalentDraft draft = TalentDraft.read(sent, List.of(), List.of());
        assertTrue(draft.criteria().isEmpty());
        assertEquals(1, draft.criteria().skillsNeeded());
        assertEquals(Set.of("addRole", "needed"), draft.fields().errors().keySet());
    }

    @Test
    void oneSkillIsNeededWhenNobodySaysHowMany() {
        TalentDraft draft = TalentDraft.read(Sent.blank(), List.of(), List.of());
        assertTrue(draft.fields().isSound());
        assertEquals("1", draft.fields().typed("needed"));
    }

    @Test
    void theRuleFitsInAnAddress() {
        assertEquals(
                "draft=1&role=7&skill=3&level-3=4&needed=2",
                TalentDraft.of(new TalentCriteria(Set.of(7L), Map.of(3L, 4), 2)).query());
    }
}
