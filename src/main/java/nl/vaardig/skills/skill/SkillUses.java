package nl.vaardig.skills.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.words.Bilingual;

/** What a skill is for: who asks it, which goals lean on it, and what leads to it. The floors that know it answer. */
@ApplicationScoped
public class SkillUses {

    @Inject
    Roles roles;

    @Inject
    Goals goals;

    @Inject
    Learning learning;

    /** A job role asks the skill today. */
    public record Role(long id, Bilingual name, Population population, int level, int importance) {}

    /** A strategic goal leans on the skill. */
    public record Goal(long id, Bilingual name, int criticality) {}

    /** A published learning path leads to a level of the skill. */
    public record Path(long id, Bilingual name, int depth, BigDecimal hours, int level) {}

    /** A course leads to a level of the skill. */
    public record Course(long id, Bilingual name, BigDecimal hours, int level) {}

    /** Everything together. */
    public record All(List<Role> roles, List<Goal> goals, List<Path> paths, List<Course> courses) {}

    /** Who asks it. */
    public interface Roles {

        /** The highest level first. */
        List<Role> of(long skillId);
    }

    /** What leans on it. */
    public interface Goals {

        List<Goal> leaningOn(long skillId);
    }

    /** What leads to it. */
    public interface Learning {

        /** From the lowest level up. */
        List<Path> paths(long skillId);

        /** From the lowest level up. */
        List<Course> courses(long skillId);
    }

    public All of(long skillId) {
        return new All(roles.of(skillId), goals.leaningOn(skillId), learning.paths(skillId), learning.courses(skillId));
    }
}
