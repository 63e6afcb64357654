package nl.vaardig.assignment;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.vaardig.competence.Track;
import nl.vaardig.organisation.Population;
import nl.vaardig.platform.Address;

/**
 * Who a path may be for: people by name, or by what they need and where they work. Criteria narrow each other down; with
 * people named, their needs (skill, track) no longer leave anyone out but only steer which paths are suggested. Without
 * any criterion it is everyone at work.
 *
 * @param skill people who are known to be below what their job asks of this skill
 * @param track the same for any skill of the track
 * @param department with all departments below it
 */
public record Selection(
        Set<Long> employees,
        Set<String> staffNumbers,
        Long skill,
        Track track,
        Long jobRole,
        Long department,
        Population population) {

    public Selection {
        employees = Set.copyOf(employees);
        staffNumbers = Set.copyOf(staffNumbers);
    }

    /** Only these people. */
    public static Selection of(Collection<Long> employees) {
        return new Selection(Set.copyOf(employees), Set.of(), null, null, null, null, null);
    }

    /** Staff numbers as people paste them: on lines, or with commas, semicolons, tabs or spaces between. */
    public static Set<String> numbersIn(String text) {
        if (text == null || text.isBlank()) return Set.of();
        return new LinkedHashSet<>(Arrays.asList(text.strip().split("[\\s,;]+")));
    }

    public boolean isByName() {
        return !employees.isEmpty() || !staffNumbers.isEmpty();
    }

    /** Whether it leaves people out for what they already can. */
    public boolean asksNeed() {
        return !isByName() && (skill != null || track != null);
    }

    public boolean asksWork() {
        return jobRole != null || department != null || population != null;
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
                .with("skill", skill)
                .with("track", track)
                .with("jobRole", jobRole)
                .with("department", department)
                .with("population", population);
    }
}
