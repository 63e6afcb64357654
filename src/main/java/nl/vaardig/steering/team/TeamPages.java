package nl.vaardig.steering.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.navigation.Bar;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.steering.matrix.MatrixFile;
import nl.vaardig.steering.matrix.cell.SkillHolders;
import nl.vaardig.steering.matrix.cell.TeamMember;

/** A team: as a heatmap, as a list, as who holds what it can't do without, and as a file. */
@Path("/team")
@InNavigation(order = 30, word = "team.nav", roles = Role.MANAGER)
@InNavigation(value = Bar.VIEWS, order = 20, word = "team.nav", roles = Role.MANAGER)
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class TeamPages {

    @Inject
    ReadTeam teams;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    public Response heatmap(@BeanParam TeamQuery query) {
        return people("team/heatmap.jte", query);
    }

    @GET
    @Path("list")
    public Response list(@BeanParam TeamQuery query) {
        return people("team/list.jte", query);
    }

    @GET
    @Path("holders")
    public Response holders(@BeanParam TeamQuery query) {
        ShownTeam team = teams.whole(query.read(LocalDate.now(clock)).everyone());
        TeamHolders model = TeamHolders.of(team);
        teams.looked(SkillHolders.ids(model.skills()));
        return page("team/holders.jte", team, model);
    }

    @GET
    @Path("file")
    public Response file(@BeanParam TeamQuery query, @QueryParam("format") String format) {
        ShownTeam team = teams.whole(query.read(LocalDate.now(clock)));
        RuleRefused.unless(team.team() != null, "matrix.file.none");
        teams.looked(team.shown().stream().map(TeamMember::id).toList());
        Messages words = Messages.in(request.language());
        String name = words.text(
                "team.file.name",
                team.department().name(),
                team.ask().when().on().toString());
        return MatrixFile.of(name, team.grid(), team.ask().gaps(), team.places(), words)
                .told(words, team.ask().when().on(), team.department().name())
                .as(format);
    }

    private Response people(String template, TeamQuery query) {
        ShownTeam team = teams.page(query.read(LocalDate.now(clock)));
        teams.looked(team.shown().stream().map(TeamMember::id).toList());
        return page(template, team, team);
    }

    private static Response page(String template, ShownTeam team, Object model) {
        return FormAnswer.filtered(new Page(template, model), team.ask().errors());
    }
}
