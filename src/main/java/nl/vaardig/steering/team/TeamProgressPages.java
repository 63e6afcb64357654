package nl.vaardig.steering.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;

/** How far the people of a team are on their learning paths. */
@Path("/team/progress")
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class TeamProgressPages {

    private static final int PEOPLE_ON_A_PAGE = 50;

    @Inject
    TeamProgress progress;

    @GET
    public Page team(@QueryParam("department") String department, @QueryParam("page") String page) {
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), PEOPLE_ON_A_PAGE);
        return new Page("team/progress.jte", progress.team(Asked.id(department, "department"), ask));
    }
}
