package nl.vaardig.inventory.requirement.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Set;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

class RequirementFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Bilingual NAME = new Bilingual("naam", "name");

    private static FormCheck read(String from) {
        Framework framework = new Framework("f", "1", NAME, NAME, new Scale("s", NAME));
        Skill skill = new Skill(new SkillArea(framework, "a", NAME, 1), "map", Track.DATA_ANALYSIS, 1, 5, NAME);
        RequirementForm typed = new RequirementForm();
        typed.level = "3";
        typed.importance = "2";
        typed.from = from;
        FormCheck check = new FormCheck("nl");
        typed.read(skill, check, TODAY);
        return check;
    }

    @Test
    void aDayBeyondTheHorizonIsRefusedAtTheFieldInWords() {
        assertFalse(read("2056-11-22").failed());
        assertEquals(
                "Kies een dag van 22 november 2026 tot en met 22 november 2056.",
                read("2300-01-01").errors().get("from"));
    }

    @Test
    void thePastIsForTheDoorToRefuseWithItsReason() {
        assertFalse(read("2020-01-01").failed());
        assertEquals(Set.of("from"), read("soon").errors().keySet());
    }
}
