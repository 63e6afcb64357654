package nl.vaardig.steering.matrix.selection;

import jakarta.ws.rs.QueryParam;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which people and skills an address asks for, as it came in. */
public class ChoiceQuery {

    @QueryParam("department")
    @Parameter(description = "Id of a department; everyone you may see when left out", example = "12")
    String department;

    @QueryParam("alone")
    @Parameter(description = "true leaves out everything below the department")
    String alone;

    @QueryParam("jobRole")
    @Parameter(description = "Id of a job role")
    String jobRole;

    @QueryParam("population")
    @Parameter(description = "PRIMARY_PROCESS, ICT, MANAGEMENT_BOARD or OTHER", example = "ICT")
    String population;

    @QueryParam("track")
    @Parameter(
            description = "DIGITAL_LEADERSHIP, SOFT_SKILLS, DATA_ANALYSIS or DIGITAL_BASICS",
            example = "DATA_ANALYSIS")
    String track;

    @QueryParam("goal")
    @Parameter(description = "Id of a strategic goal: only the skills it leans on")
    String goal;

    @QueryParam("criticality")
    @Parameter(description = "1 to 3: only skills that count at least so much for a strategic goal", example = "3")
    String criticality;

    @QueryParam("gaps")
    @Parameter(description = "true leaves only people and skills with something to learn")
    String gaps;

    /** @throws BadField where something can't be read */
    public MatrixChoice choice() {
        return new MatrixChoice(
                Asked.id(department, "department"),
                Asked.yes(alone, "alone"),
                Asked.id(jobRole, "jobRole"),
                Asked.oneOf(Population.class, population, "population"),
                Asked.oneOf(Track.class, track, "track"),
                Asked.id(goal, "goal"),
                criticality(Asked.number(criticality, "criticality")),
                Asked.yes(gaps, "gaps"));
    }

    private static Integer criticality(Integer asked) {
        if (asked != null && (asked < 1 || asked > 3)) throw new BadField("criticality", "matrix.criticality.range");
        return asked;
    }
}
