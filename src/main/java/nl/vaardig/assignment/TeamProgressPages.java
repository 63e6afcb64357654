package nl.vaardig.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.vaardig.platform.Asked;
import nl.vaardig.platform.Page;

/** The manager's page on how far the team is with its learning paths. */
@Path("/team/progress")
@RequestScoped
@RolesAllowed("MANAGER")
public class TeamProgressPages {

    @Inject
    TeamProgress progress;

    @GET
    public Page team(@QueryParam("department") String department) {
        return new Page("assignment/team-progress.jte", progress.team(Asked.id(department, "department")));
    }
}
