package nl.vaardig.learning.assignment.bulk;

import java.util.List;
import java.util.Set;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.BadField;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who: within a kind any will do, kinds narrow each other down. With people named, skills and tracks leave nobody out. */
@Schema(name = "SelectionRequest")
public record SelectionBody(
        List<Long> employees,
        List<String> staffNumbers,
        List<Long> skills,
        List<Track> tracks,
        List<Long> jobRoles,
        List<Long> departments,
        List<Population> populations) {

    Selection selection() {
        return new Selection(
                set("employees", employees),
                set("staffNumbers", staffNumbers),
                set("skills", skills),
                set("tracks", tracks),
                set("jobRoles", jobRoles),
                set("departments", departments),
                set("populations", populations));
    }

    private static <T> Set<T> set(String field, List<T> given) {
        if (given == null) return Set.of();
        if (given.contains(null)) throw new BadField(field, "form.choice");
        return Set.copyOf(given);
    }
}
