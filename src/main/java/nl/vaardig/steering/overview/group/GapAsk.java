package nl.vaardig.steering.overview.group;

import java.util.Set;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.NotThere;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.overview.group.GapCatalogue.SkillFact;

/**
 * Which lines a figure is about. Null asks for everything.
 *
 * @param department with all departments below it, or alone
 * @param goal {@link GroupedBy#NO_GOAL} asks for the skills no goal names
 * @param critical only skills that some goal cannot do without
 * @param managers only people with a managerial job role
 */
public record GapAsk(
        Track track,
        Long skill,
        Long department,
        boolean alone,
        Long jobRole,
        Population population,
        Long goal,
        boolean critical,
        boolean managers) {

    public static final GapAsk NONE = new GapAsk(null, null, null, false, null, null, null, false, false);

    /** This filter, narrowed to the people and skills of one row of a table. */
    public GapAsk narrowedTo(GroupedBy by, Object key) {
        return switch (by) {
            case SKILL ->
                new GapAsk(track, (Long) key, department, alone, jobRole, population, goal, critical, managers);
            case TRACK ->
                new GapAsk((Track) key, skill, department, alone, jobRole, population, goal, critical, managers);
            case DEPARTMENT ->
                new GapAsk(
                        track,
                        skill,
                        (Long) key,
                        key.equals(department),
                        jobRole,
                        population,
                        goal,
                        critical,
                        managers);
            case JOB_ROLE ->
                new GapAsk(track, skill, department, alone, (Long) key, population, goal, critical, managers);
            case POPULATION ->
                new GapAsk(track, skill, department, alone, jobRole, (Population) key, goal, critical, managers);
            case GOAL ->
                new GapAsk(track, skill, department, alone, jobRole, population, (Long) key, critical, managers);
        };
    }

    /** @throws NotThere when a department, job role, skill or goal is asked that this municipality does not have */
    public void mustBeIn(GapCatalogue catalogue) {
        boolean there = (skill == null || catalogue.skills().containsKey(skill))
                && (department == null
                        || catalogue.departments().node(department).isPresent())
                && (jobRole == null || catalogue.jobRoles().containsKey(jobRole))
                && (goal == null
                        || goal.equals(GroupedBy.NO_GOAL)
                        || catalogue.goals().containsKey(goal));
        if (!there) throw new NotThere();
    }

    /** Whether a skill is among those asked about. */
    public boolean isAbout(SkillFact fact, GapCatalogue catalogue) {
        return (skill == null || fact.id() == skill)
                && (track == null || fact.track() == track)
                && (!critical || fact.isCritical())
                && (goal == null || servesGoal(fact, catalogue));
    }

    private boolean servesGoal(SkillFact fact, GapCatalogue catalogue) {
        if (GroupedBy.NO_GOAL.equals(goal)) return catalogue.goalsOf(fact.id()).isEmpty();
        return catalogue.goal(goal).map(its -> its.leansOn(fact.id())).orElse(false);
    }

    /** The departments asked about; empty when none was chosen, or when it is not there. */
    public Set<Long> departments(GapCatalogue catalogue) {
        if (department == null) return Set.of();
        Set<Long> below = catalogue.departments().withAllBelow(department);
        return alone && !below.isEmpty() ? Set.of(department) : below;
    }

    /** Narrows to skills: then only some of what is asked of people is looked at. */
    public boolean narrowsSkills() {
        return skill != null || track != null || goal != null || critical;
    }
}
