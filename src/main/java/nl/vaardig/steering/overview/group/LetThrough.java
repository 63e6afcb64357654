package nl.vaardig.steering.overview.group;

import java.util.Set;
import java.util.function.LongPredicate;
import nl.vaardig.platform.Numbering;
import nl.vaardig.steering.overview.group.GapCatalogue.JobRoleFact;
import nl.vaardig.steering.overview.group.GapCatalogue.SkillFact;
import nl.vaardig.steering.overview.line.Asked;
import nl.vaardig.steering.overview.line.GapLines;
import nl.vaardig.steering.overview.line.Work;

/** Which lines a filter keeps, looked up by number. */
final class LetThrough {

    private final boolean[] departments;
    private final boolean[] jobRoles;
    private final boolean[] skills;

    /** A department, job role, skill or goal that is not there lets nothing through. */
    LetThrough(GapLines lines, GapAsk filter, GapCatalogue catalogue) {
        Set<Long> asked = filter.departments(catalogue);
        departments = flags(lines.departments(), id -> filter.department() == null || asked.contains(id));
        jobRoles = flags(
                lines.jobRoles(), id -> isAbout(filter, catalogue.jobRoles().get(id)));
        skills = flags(lines.skills(), id -> {
            SkillFact fact = catalogue.skills().get(id);
            return fact != null && filter.isAbout(fact, catalogue);
        });
    }

    private static boolean isAbout(GapAsk filter, JobRoleFact role) {
        return (filter.jobRole() == null || role.id() == filter.jobRole())
                && (filter.population() == null || role.population() == filter.population())
                && (!filter.managers() || role.managerial());
    }

    static boolean[] flags(Numbering things, LongPredicate which) {
        boolean[] flags = new boolean[things.size()];
        for (int thing = 0; thing < flags.length; thing++) flags[thing] = which.test(things.id(thing));
        return flags;
    }

    boolean has(Work work) {
        return departments[work.department()] && jobRoles[work.jobRole()];
    }

    boolean has(Asked asked) {
        return skills[asked.skill()];
    }
}
