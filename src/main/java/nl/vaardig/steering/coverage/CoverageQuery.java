package nl.vaardig.steering.coverage;

import jakarta.ws.rs.QueryParam;
import nl.vaardig.platform.page.Asked;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which coverage an address asks for, as it came in. */
public class CoverageQuery {

    @QueryParam("department")
    @Parameter(description = "Id of the department; the first of yours when left out", example = "12")
    String department;

    @QueryParam("goal")
    @Parameter(description = "Id of a strategic goal, instead of a department")
    String goal;

    @QueryParam("alone")
    @Parameter(description = "true: only the department itself, without those below it", example = "false")
    String alone;

    /** @throws nl.vaardig.platform.BadField for an id that is no number */
    public CoverageAsk read() {
        return new CoverageAsk(Asked.id(department, "department"), Asked.id(goal, "goal"), Asked.yes(alone, "alone"));
    }
}
