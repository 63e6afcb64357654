package nl.vaardig.steering.matrix.cell;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.platform.BadField;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which team the API is asked for, and of which day, as it came in. */
public class TeamScopeQuery {

    @PathParam("id")
    @Parameter(description = "Id of the department", example = "12")
    long id;

    @QueryParam("includeSubDepartments")
    @DefaultValue("true")
    @Parameter(description = "With everything below it")
    boolean includeSubDepartments;

    @QueryParam("on")
    @Parameter(description = "As it was on this day, as far as known then", example = "2026-01-01")
    String on;

    @QueryParam("askedOn")
    @Parameter(description = "With what is asked on this day, the same or a later one", example = "2028-01-01")
    String askedOn;

    /** @throws BadField at "on" when it is no date, or lies ahead; at "askedOn" when it lies before that day */
    TeamScope scope(LocalDate today) {
        return new TeamScope(id, includeSubDepartments, AsOf.parse(on, today).asking(askedOn));
    }
}
