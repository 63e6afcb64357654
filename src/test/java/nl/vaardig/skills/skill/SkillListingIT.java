package nl.vaardig.skills.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.goal.GoalDemand;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

@InServer
class SkillListingIT {

    private static final Bilingual NAME = new Bilingual("naam", "name");

    @Inject
    Work work;

    @Inject
    SkillListing listing;

    @Test
    void aSkillOfWhichAGoalAsksPeopleStaysInTheLists() {
        long municipality = work.freshMunicipality();
        long skill = work.at(municipality, db -> {
            Framework framework = new Framework("f", "1.0", NAME, NAME, new Scale("s", NAME));
            SkillArea area = new SkillArea(framework, "a", NAME, 1);
            Skill asked = new Skill(area, "map", Track.DATA_ANALYSIS, 1, 4, NAME);
            LocalDate by = LocalDate.of(2030, 1, 1);
            StrategicGoal goal = new StrategicGoal("doel", NAME, NAME, GoalPhase.EXPLORE, by, NAME, NAME);
            for (Object each : List.of(framework.scale(), framework, area, asked, goal)) db.persist(each);
            db.persist(new GoalDemand(goal, asked, 2, 10, by, null));
            return asked.id();
        });
        RuleRefused refused =
                assertThrows(RuleRefused.class, () -> work.doAt(municipality, db -> listing.putBack(skill)));
        assertEquals("rule.skill.inUse", refused.key());
        work.doAt(municipality, db -> db.createQuery("delete from GoalDemand").executeUpdate());
        work.doAt(municipality, db -> listing.putBack(skill));
        boolean listed = work.at(municipality, db -> db.find(Skill.class, skill).listed());
        assertFalse(listed);
    }
}
