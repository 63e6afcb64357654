package nl.vaardig.gap;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.vaardig.competence.Track;
import nl.vaardig.organisation.Population;

/**
 * Which lines a figure is about. Null asks for everything; a department includes all below it.
 *
 * @param critical only skills that some goal cannot do without
 * @param managers only people with a managerial job role
 */
public record GapFilter(
        Track track, Long skill, Long department, Long jobRole, Population population, Long goal, boolean critical,
        boolean managers) {

    public static final GapFilter NONE = new GapFilter(null, null, null, null, null, null, false, false);

    /** A department, job role, skill or goal that is not there lets nothing through. */
    public Predicate<GapLine> in(GapCatalogue catalogue) {
        Predicate<GapLine> keep = line -> true;
        if (skill != null) keep = keep.and(line -> line.skillId() == skill);
        if (track != null) keep = keep.and(line -> catalogue.track(line) == track);
        if (critical) keep = keep.and(line -> catalogue.skills().get(line.skillId()).isCritical());
        if (goal != null) {
            Map<Long, Integer> its = catalogue.goal(goal).map(GapCatalogue.GoalFact::skills).orElse(Map.of());
            keep = keep.and(line -> its.containsKey(line.skillId()));
        }
        return keep.and(people(catalogue));
    }

    private Predicate<GapLine> people(GapCatalogue catalogue) {
        Predicate<GapLine> keep = line -> true;
        if (department != null) {
            Set<Long> below = catalogue.departments().withAllBelow(department);
            keep = keep.and(line -> below.contains(line.departmentId()));
        }
        if (jobRole != null) keep = keep.and(line -> line.jobRoleId() == jobRole);
        if (population != null) keep = keep.and(line -> catalogue.population(line) == population);
        if (managers) keep = keep.and(catalogue::isManagerial);
        return keep;
    }

    /** Narrows to skills: then only some of what is asked of people is looked at. */
    public boolean narrowsSkills() {
        return skill != null || track != null || goal != null || critical;
    }

    /** Narrows to people. */
    public boolean narrowsPeople() {
        return department != null || jobRole != null || population != null || managers;
    }
}
