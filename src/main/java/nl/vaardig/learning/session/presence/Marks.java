package nl.vaardig.learning.session.presence;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.learning.session.Presence;
import nl.vaardig.platform.page.Asked;

/** A list that was ticked: a field for each person, named after the sign-up. */
final class Marks {

    private static final String NAME = "was";

    private Marks() {}

    /** By the id of the sign-up; an empty choice takes back what was said. */
    static Map<Long, Optional<Presence>> read(MultivaluedMap<String, String> typed) {
        Map<Long, Optional<Presence>> said = new HashMap<>();
        typed.forEach((field, values) -> {
            if (field.matches(NAME + "\\d{1,18}"))
                said.put(
                        Long.valueOf(field.substring(NAME.length())),
                        Optional.ofNullable(Asked.oneOf(Presence.class, values.get(0), field)));
        });
        return said;
    }
}
