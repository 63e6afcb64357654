package nl.vaardig.inventory.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Set;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

class RequirementWishTest {

    private static final Bilingual NAME = new Bilingual("naam", "name");

    private static Skill skill() {
        Framework framework = new Framework("f", "1", NAME, NAME, new Scale("s", NAME));
        return new Skill(new SkillArea(framework, "a", NAME, 1), "map", Track.DATA_ANALYSIS, 1, 5, NAME);
    }

    private static Sent said() {
        return Sent.blank().with("level", 3).with("importance", 2).with("validFrom", "2020-01-01");
    }

    @Test
    void aReasonMayBeLeftOutAndThePastIsForTheDoorToRefuse() {
        assertEquals(
                new RequirementWish(3, 2, LocalDate.of(2020, 1, 1), new Bilingual("", "")),
                RequirementWish.read(said(), skill()));
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        Sent wrong = said().with("level", 6)
                .with("importance", 0)
                .with("validFrom", "soon")
                .with("reason-nl", "x".repeat(Requirement.MOST_REASON + 1));
        assertNull(RequirementWish.read(wrong, skill()));
        assertEquals(
                Set.of("level", "importance", "validFrom", "reason-nl"),
                wrong.errors().keySet());
    }
}
