package nl.vaardig.learning.assignment.bulk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.skills.scale.Track;

/** Reads a selection from the parameters of an address or a form. */
final class SelectionForm {

    private SelectionForm() {}

    static Selection read(MultivaluedMap<String, String> given) {
        return new Selection(
                ids(given, "employee"),
                Selection.numbersIn(given.getFirst("staffNumbers")),
                ids(given, "skill"),
                each(given, "track", value -> Asked.oneOf(Track.class, value, "track")),
                ids(given, "jobRole"),
                ids(given, "department"),
                each(given, "population", value -> Asked.oneOf(Population.class, value, "population")));
    }

    private static Set<Long> ids(MultivaluedMap<String, String> given, String name) {
        return each(given, name, value -> Asked.id(value, name));
    }

    private static <T> Set<T> each(MultivaluedMap<String, String> given, String name, Function<String, T> read) {
        return given.getOrDefault(name, List.of()).stream()
                .map(read)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
