package nl.vaardig.steering.trend;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.matrix.cell.TeamPlaces;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of what a trend is asked, as it came in. */
public class TrendQuery {

    @QueryParam("department")
    @Parameter(description = "Id of the department, with all below it; left out: all you may see", example = "12")
    String department;

    @QueryParam("skill")
    @Parameter(description = "Id of a skill", example = "40")
    String skill;

    @QueryParam("track")
    @Parameter(description = "A track", example = "DATA_ANALYSIS")
    String track;

    @QueryParam("population")
    @Parameter(description = "A population", example = "ICT")
    String population;

    /** @throws nl.vaardig.platform.BadField for what can't be read */
    Trends.Filter read(TeamPlaces places) {
        Long in = Asked.id(department, "department");
        Set<Long> departments = in == null
                ? Set.of()
                : places.tree().withAllBelow(places.get(in).id());
        return new Trends.Filter(
                departments,
                Asked.id(skill, "skill"),
                Asked.oneOf(Track.class, track, "track"),
                Asked.oneOf(Population.class, population, "population"));
    }

    public Address at(String path) {
        return new Address(path)
                .with("department", department)
                .with("skill", skill)
                .with("track", track)
                .with("population", population);
    }

    public String department() {
        return department;
    }

    public String skill() {
        return skill;
    }

    public String track() {
        return track == null ? "" : track;
    }

    public String population() {
        return population == null ? "" : population;
    }
}
