package nl.vaardig.inventory.requirement.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

class RoleProfileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Bilingual NAME = new Bilingual("Naam", "Name");
    private static final JobRole ROLE = new JobRole("data-analyst", NAME, NAME, Population.ICT, false);

    @Test
    void putsWhatComesLaterBesideWhatHoldsToday() {
        Skill quality = skill("data-quality", Track.DATA_ANALYSIS);
        Requirement now = new Requirement(ROLE, quality, 3, 5, TODAY.minusYears(1));
        Requirement later = now.changeFrom(TODAY.plusDays(40), 4, 5);
        RoleProfile profile = RoleProfile.of(List.of(now, later), TODAY);
        RoleProfile.Line line = profile.tracks().get(Track.DATA_ANALYSIS).get(0);
        assertEquals(now, line.now());
        assertEquals(List.of(later), line.later());
        assertEquals(1, profile.size());
    }

    @Test
    void aSkillThatIsNotAskedYetDoesNotCount() {
        Requirement later = new Requirement(ROLE, skill("data-quality", Track.DATA_ANALYSIS), 4, 5, TODAY.plusDays(1));
        RoleProfile profile = RoleProfile.of(List.of(later), TODAY);
        assertEquals(0, profile.size());
        assertNull(profile.tracks().get(Track.DATA_ANALYSIS).get(0).now());
        assertEquals(later, profile.tracks().get(Track.DATA_ANALYSIS).get(0).leading());
    }

    @Test
    void keepsTracksApart() {
        RoleProfile profile = RoleProfile.of(
                List.of(
                        new Requirement(ROLE, skill("collaboration", Track.SOFT_SKILLS), 3, 5, TODAY),
                        new Requirement(ROLE, skill("data-quality", Track.DATA_ANALYSIS), 3, 5, TODAY),
                        new Requirement(ROLE, skill("statistics", Track.DATA_ANALYSIS), 3, 5, TODAY)),
                TODAY);
        assertEquals(1, profile.tracks().get(Track.SOFT_SKILLS).size());
        assertEquals(2, profile.tracks().get(Track.DATA_ANALYSIS).size());
        assertEquals(3, profile.size());
    }

    @Test
    void nothingAskedIsAnEmptyProfile() {
        assertTrue(RoleProfile.of(List.of(), TODAY).tracks().isEmpty());
    }

    private static Skill skill(String code, Track track) {
        Framework framework = new Framework("data", "1.0", NAME, NAME, new Scale("vaardig-5", NAME));
        return new Skill(new SkillArea(framework, "area", NAME, 1), code, track, 1, 5, NAME);
    }
}
