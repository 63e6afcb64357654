package nl.vaardig.assignment;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.competence.Track;
import nl.vaardig.organisation.Population;
import nl.vaardig.platform.Asked;

/** Reads a selection from the parameters of an address or a form. */
final class SelectionForm {

    private SelectionForm() {}

    static Selection read(MultivaluedMap<String, String> given) {
        Set<Long> employees = new LinkedHashSet<>();
        for (String employee : given.getOrDefault("employee", List.of())) {
            if (!employee.isBlank()) employees.add(Asked.id(employee, "employee"));
        }
        return new Selection(
                employees,
                Selection.numbersIn(given.getFirst("staffNumbers")),
                Asked.id(given.getFirst("skill"), "skill"),
                Asked.oneOf(Track.class, given.getFirst("track"), "track"),
                Asked.id(given.getFirst("jobRole"), "jobRole"),
                Asked.id(given.getFirst("department"), "department"),
                Asked.oneOf(Population.class, given.getFirst("population"), "population"));
    }

    /** The parameters after the question mark, as {@link Selection#on} wrote them. */
    static MultivaluedMap<String, String> parameters(String query) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        String text = query == null || query.isEmpty() ? "" : query.substring(query.indexOf('?') + 1);
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) parameters.add(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
        }
        return parameters;
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
