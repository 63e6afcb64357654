package nl.vaardig.assignment;

import java.util.List;
import java.util.Set;
import nl.vaardig.competence.Track;
import nl.vaardig.organisation.Population;

/** Who: within a kind any will do, kinds narrow each other down. With people named, skills and tracks leave nobody out. */
public record SelectionRequest(
        List<Long> employees,
        List<String> staffNumbers,
        List<Long> skills,
        List<Track> tracks,
        List<Long> jobRoles,
        List<Long> departments,
        List<Population> populations) {

    Selection selection() {
        return new Selection(
                set(employees),
                set(staffNumbers),
                set(skills),
                set(tracks),
                set(jobRoles),
                set(departments),
                set(populations));
    }

    private static <T> Set<T> set(List<T> given) {
        return given == null ? Set.of() : Set.copyOf(given);
    }
}
