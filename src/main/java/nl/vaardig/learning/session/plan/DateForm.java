package nl.vaardig.learning.session.plan;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import nl.vaardig.learning.session.SessionSeries;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;

/** A date to fill in. @param id null for a new one */
public record DateForm(SessionSeries series, Long id, Sent fields) {

    private static final List<String> NAMED = List.of(
            "day",
            "begins",
            "ends",
            "times",
            "place",
            "link",
            "trainerName",
            "trainerMail",
            "seats",
            "closesHours",
            "cancelHours");

    static Sent typed(MultivaluedMap<String, String> typed, String language) {
        Sent sent = Sent.form(typed, language);
        NAMED.forEach(field -> sent.named(field, "session.edit." + field));
        return sent;
    }

    static Page page(SessionSeries series, Long id, Sent fields) {
        return new Page("session/date-form.jte", new DateForm(series, id, fields));
    }
}
