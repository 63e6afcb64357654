package nl.vaardig.learning.assignment.bulk;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.page.Address;
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

    /** The same selection as parameters of an address. */
    public Address on(Address address) {
        return address.withEach("employee", employees.stream().sorted().toList())
                .with(
                        "staffNumbers",
                        String.join(" ", staffNumbers.stream().sorted().toList()))
                .withEach("skill", skills.stream().sorted().toList())
                .withEach("track", tracks.stream().sorted().toList())
                .withEach("jobRole", jobRoles.stream().sorted().toList())
                .withEach("department", departments.stream().sorted().toList())
                .withEach("population", populations.stream().sorted().toList());
    }
}
