package nl.vaardig.inventory.requirement.profile;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import nl.vaardig.inventory.requirement.AskerKey;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.page.Asked;

/** Who asks, as the address of a page names it. */
public class AskerPath {

    /** The first parts of the addresses that {@link RequirementPages} answers. */
    static final String KINDS = "job-roles|departments|goals|people";

    @PathParam("kind")
    String kind;

    @PathParam("asker")
    long id;

    @QueryParam("population")
    String population;

    AskerKey key() {
        return switch (kind) {
            case "job-roles" -> AskerKey.jobRole(id);
            case "departments" -> AskerKey.department(id);
            case "goals" -> AskerKey.goal(id, Asked.oneOf(Population.class, population, "population"));
            default -> AskerKey.person(id);
        };
    }

    String address() {
        return "/" + kind + "/" + id;
    }
}
