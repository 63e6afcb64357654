package nl.vaardig.steering.team;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.matrix.MatrixOrder;

/** What an address below /team asks for, as it came in. */
public class TeamQuery {

    @QueryParam("department")
    String department;

    @QueryParam("alone")
    String alone;

    @QueryParam("track")
    String track;

    @QueryParam("critical")
    String critical;

    @QueryParam("gaps")
    String gaps;

    @QueryParam("sort")
    String sort;

    @QueryParam("on")
    String on;

    @QueryParam("askedOn")
    String askedOn;

    @QueryParam("page")
    String page;

    /** A day or a number that can't be used is told at its field, and the page shows today's figures meanwhile. */
    TeamAsk read(LocalDate today) {
        Map<String, BadField> errors = new LinkedHashMap<>();
        return new TeamAsk(
                Asked.id(department, "department"),
                Asked.yes(alone, "alone"),
                Asked.oneOf(Track.class, track, "track"),
                Asked.yes(critical, "critical"),
                Asked.yes(gaps, "gaps"),
                MatrixOrder.of(sort),
                orError(errors, () -> AsOf.parse(on, today).asking(askedOn), AsOf.today(today)),
                Asked.number(page, "page"),
                errors);
    }

    private static <T> T orError(Map<String, BadField> errors, Supplier<T> read, T otherwise) {
        try {
            return read.get();
        } catch (BadField e) {
            errors.put(e.field(), e);
            return otherwise;
        }
    }
}
