package nl.vaardig.learning.assignment.bulk;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.vaardig.learning.assignment.BulkAssignment.By;
import nl.vaardig.learning.assignment.BulkAssignment.Criterion;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.skills.scale.Track;

/**
 * Who a path may be for: people by name, or by what they need and where they work. Within a kind any will do, kinds
 * narrow each other down, and an empty kind asks for nothing; with people named, their needs (skills, tracks) no longer
 * leave anyone out but only steer which paths are suggested. Without any criterion it is everyone at work.
 *
 * @param skills people who are known to be below what their job asks of one of these
 * @param tracks the same for any skill of these
 * @param departments with all departments below them
 */
public record Selection(
        Set<Long> employees,
        Set<String> staffNumbers,
        Set<Long> skills,
        Set<Track> tracks,
        Set<Long> jobRoles,
        Set<Long> departments,
        Set<Population> populations) {

    private static final Selection EVERYONE =
            new Selection(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Selection {
        employees = Set.copyOf(employees);
        staffNumbers = Set.copyOf(staffNumbers);
        skills = Set.copyOf(skills);
        tracks = Set.copyOf(tracks);
        jobRoles = Set.copyOf(jobRoles);
        departments = Set.copyOf(departments);
        populations = Set.copyOf(populations);
    }

    /** All who are at work. */
    public static Selection everyone() {
        return EVERYONE;
    }

    /** Only these people. */
    public static Selection of(Collection<Long> employees) {
        return new Selection(Set.copyOf(employees), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Only the people with these staff numbers. */
    static Selection ofNumbers(Set<String> numbers) {
        return new Selection(Set.of(), numbers, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** As an earlier one was kept. */
    public static Selection asked(Set<Criterion> criteria) {
        return new Selection(
                values(criteria, By.EMPLOYEE, Long::valueOf),
                values(criteria, By.STAFF_NUMBER, number -> number),
                values(criteria, By.SKILL, Long::valueOf),
                values(criteria, By.TRACK, Track::valueOf),
                values(criteria, By.JOB_ROLE, Long::valueOf),
                values(criteria, By.DEPARTMENT, Long::valueOf),
                values(criteria, By.POPULATION, Population::valueOf));
    }

    private static <T> Set<T> values(Set<Criterion> criteria, By kind, Function<String, T> value) {
        return criteria.stream()
                .filter(one -> one.kind() == kind)
                .map(one -> value.apply(one.value()))
                .collect(toSet());
    }

    /** To be kept. */
    Set<Criterion> criteria() {
        Map<By, Set<?>> all = new EnumMap<>(By.class);
        all.put(By.EMPLOYEE, employees);
        all.put(By.STAFF_NUMBER, staffNumbers);
        all.put(By.SKILL, skills);
        all.put(By.TRACK, tracks);
        all.put(By.JOB_ROLE, jobRoles);
        all.put(By.DEPARTMENT, departments);
        all.put(By.POPULATION, populations);
        return all.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> new Criterion(each.getKey(), value.toString())))
                .collect(toSet());
    }

    /** Staff numbers as people paste them: on lines, or with commas, semicolons, tabs or spaces between. */
    public static Set<String> numbersIn(String text) {
        if (text == null || text.isBlank()) return Set.of();
        return new LinkedHashSet<>(Arrays.asList(text.strip().split("[\\s,;]+")));
    }

    public boolean isByName() {
        return !employees.isEmpty() || !staffNumbers.isEmpty();
    }

    /** Whether it is settled who it is: people chosen one by one, and nothing else that adds or leaves out anyone. */
    public boolean isFixed() {
        return !employees.isEmpty() && staffNumbers.isEmpty() && !asksWork();
    }

    /** Whether it leaves people out for what they already can. */
    public boolean asksNeed() {
        return !isByName() && (!skills.isEmpty() || !tracks.isEmpty());
    }

    public boolean asksWork() {
        return !jobRoles.isEmpty() || !departments.isEmpty() || !populations.isEmpty();
    }

    public boolean isEveryone() {
        return !isByName() && !asksNeed() && !asksWork();
    }
}
