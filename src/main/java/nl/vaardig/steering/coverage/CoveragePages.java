package nl.vaardig.steering.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.navigation.Bar;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.steering.coverage.need.CoverageNeed;
import nl.vaardig.steering.coverage.need.CoverageNeeds;
import nl.vaardig.steering.coverage.need.NeedCover;
import nl.vaardig.steering.coverage.need.NeedHolder;

/** Whether a department or a goal has the people it needs, and how easily that would change. */
@Path("/coverage")
@InNavigation(
        value = Bar.VIEWS,
        order = 50,
        word = "coverage.nav",
        roles = {Role.HR_ADVISOR, Role.MANAGER})
@StandsUnder({"/inventory", "/team", "/board"})
@RequestScoped
public class CoveragePages {

    /** @param goals to choose from; @param removed what was taken away just now, or null */
    public record Model(ShownCoverage coverage, List<StrategicGoal> goals, CoverageNeed removed) {}

    /** @param people who count for the need, one page of them */
    public record HoldersModel(
            ShownCoverage coverage, NeedCover need, Paging<NeedHolder> people, Map<Long, String> names) {}

    @Inject
    ReadCoverage read;

    @Inject
    CoverageNeeds needs;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    public Page department(@BeanParam CoverageQuery query, @QueryParam("removed") String removed) {
        CoverageAsk ask = query.read();
        if (ask.goal() != null) throw new NotThere();
        Long id = Asked.id(removed, "removed");
        CoverageNeed gone = id == null ? null : needs.get(id);
        boolean isGone = gone != null && gone.isRemoved();
        return page(read.of(ask), isGone ? gone : null);
    }

    /** Without a goal the first one is shown. */
    @GET
    @Path("goals")
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    public Page goal(@QueryParam("goal") String goal) {
        List<StrategicGoal> goals = read.goals();
        Long id = Asked.id(goal, "goal");
        if (id == null && goals.isEmpty()) throw new NotThere();
        return page(read.of(CoverageAsk.ofGoal(id == null ? goals.get(0).id() : id)), null);
    }

    private Page page(ShownCoverage coverage, CoverageNeed removed) {
        return new Page("coverage/coverage.jte", new Model(coverage, read.goals(), removed));
    }

    @GET
    @Path("holders")
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    public Page holders(
            @BeanParam CoverageQuery query, @QueryParam("need") String need, @QueryParam("page") String page) {
        ShownCoverage coverage = read.withoutNames(query.read());
        if (coverage.figures() != null) throw new NotThere();
        Long id = Asked.id(need, "need");
        NeedCover cover = coverage.cover().needs().stream()
                .filter(each -> id != null && each.need().id() == id)
                .findFirst()
                .orElseThrow(NotThere::new);
        Paging<NeedHolder> people =
                Paging.Ask.of(Asked.number(page, "page"), 50).of(cover.holders());
        Map<Long, String> names = read.names(NeedCover.idsOf(people.items()));
        return new Page("coverage/holders.jte", new HoldersModel(coverage, cover, people, names));
    }

    @GET
    @Path("file")
    @RolesAllowed({"MANAGER", "HR_ADVISOR", "BOARD"})
    public Response file(@BeanParam CoverageQuery query, @QueryParam("format") String format) {
        ShownCoverage coverage = read.withoutNames(query.read());
        return CoverageFile.of(coverage, Messages.in(request.language())).as(format == null ? "csv" : format);
    }
}
