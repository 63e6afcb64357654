package nl.vaardig.steering.overview;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.overview.group.GapAsk;
import nl.vaardig.steering.overview.group.GapCatalogue;
import nl.vaardig.steering.overview.group.GapCatalogue.SkillFact;
import nl.vaardig.steering.overview.group.GroupedBy;
import nl.vaardig.steering.overview.line.GapLine;

/**
 * The people behind ticked rows of the inventory and its filters, in the words of a new assignment: skills, departments
 * (with all below), job roles and populations. Within a kind any will do, between kinds all must hold; an empty kind
 * asks for nothing.
 */
record Ticked(
        Set<Long> skills,
        Set<Long> departments,
        Set<Long> jobRoles,
        Set<Population> populations,
        GapCatalogue catalogue) {

    /**
     * @param rows values of ticked rows; one that can't be read is a bad field
     * @throws NotThere for what this municipality does not have: nothing chosen must never come to mean everyone
     */
    static Ticked of(InventoryAsk ask, List<String> rows, GapCatalogue catalogue) {
        GapAsk filter = ask.filter();
        filter.mustBeIn(catalogue);
        Ticked ticked = new Ticked(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), catalogue);
        if (filter.narrowsSkills()) ticked.skills.addAll(skills(filter, catalogue));
        if (filter.department() != null) ticked.departments.add(filter.department());
        if (filter.population() != null) ticked.populations.add(filter.population());
        if (filter.jobRole() != null) ticked.jobRoles.add(filter.jobRole());
        else if (filter.managers()) ticked.jobRoles.addAll(managerial(catalogue));
        if (!rows.isEmpty()) ticked.narrow(ask, rows);
        boolean asksSkills =
                filter.narrowsSkills() || !rows.isEmpty() && ask.by().isOfSkills();
        if (asksSkills && ticked.skills.isEmpty()) throw new NotThere();
        return ticked;
    }

    private void narrow(InventoryAsk ask, List<String> rows) {
        rows.forEach(
                row -> ask.filter().narrowedTo(ask.by(), key(ask.by(), row)).mustBeIn(catalogue));
        switch (ask.by()) {
            case SKILL, TRACK, GOAL ->
                replace(
                        skills,
                        rows.stream()
                                .map(row -> ask.filter().narrowedTo(ask.by(), key(ask.by(), row)))
                                .flatMap(filter -> skills(filter, catalogue).stream())
                                .toList());
            case DEPARTMENT -> replace(departments, ids(rows));
            case JOB_ROLE -> replace(jobRoles, ids(rows));
            case POPULATION ->
                replace(
                        populations,
                        rows.stream()
                                .map(row -> Asked.oneOf(Population.class, row, "row"))
                                .toList());
        }
    }

    private static Object key(GroupedBy by, String row) {
        return switch (by) {
            case TRACK -> Asked.oneOf(Track.class, row, "row");
            case POPULATION -> Asked.oneOf(Population.class, row, "row");
            case SKILL, DEPARTMENT, JOB_ROLE, GOAL -> Asked.id(row, "row");
        };
    }

    private static List<Long> ids(List<String> rows) {
        return rows.stream().map(row -> Asked.id(row, "row")).toList();
    }

    private static <K> void replace(Set<K> set, Collection<K> by) {
        set.clear();
        set.addAll(by);
    }

    private static List<Long> skills(GapAsk filter, GapCatalogue catalogue) {
        return catalogue.skills().values().stream()
                .filter(skill -> filter.isAbout(skill, catalogue))
                .map(SkillFact::id)
                .toList();
    }

    private static List<Long> managerial(GapCatalogue catalogue) {
        return catalogue.jobRoles().values().stream()
                .filter(GapCatalogue.JobRoleFact::managerial)
                .map(GapCatalogue.JobRoleFact::id)
                .toList();
    }

    String address() {
        Optional<Track> whole = Stream.of(Track.values())
                .filter(track -> skills.equals(ofTrack(track)))
                .findFirst();
        return new Address("/assignments/new")
                .with("track", whole.orElse(null))
                .withEach("skill", whole.isPresent() ? Set.of() : skills)
                .withEach("department", departments)
                .withEach("jobRole", jobRoles)
                .withEach("population", populations)
                .toString();
    }

    private Set<Long> ofTrack(Track track) {
        return catalogue.skills().values().stream()
                .filter(skill -> skill.track() == track)
                .map(SkillFact::id)
                .collect(Collectors.toSet());
    }

    /** Different people known to be below what is asked. */
    long peopleShort(List<GapLine> lines) {
        Set<Long> below = new HashSet<>();
        departments.forEach(department -> below.addAll(catalogue.departments().withAllBelow(department)));
        return lines.stream()
                .filter(GapLine::isShort)
                .filter(line -> skills.isEmpty() || skills.contains(line.skillId()))
                .filter(line -> departments.isEmpty() || below.contains(line.departmentId()))
                .filter(line -> jobRoles.isEmpty() || jobRoles.contains(line.jobRoleId()))
                .filter(line -> populations.isEmpty() || populations.contains(catalogue.population(line)))
                .map(GapLine::employeeId)
                .distinct()
                .count();
    }
}
