package nl.vaardig.steering.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.ask.RatingRequests;
import nl.vaardig.inventory.rating.give.RateMyTeam;
import nl.vaardig.inventory.rating.give.TakeLevelBack;
import nl.vaardig.inventory.talk.Talks;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;

/** One person and one skill: the panel of a cell, and what a manager does there. */
@Path("/team/people/{employee: \\d+}/skills/{skill: \\d+}")
@StandsUnder(
        value = {"/team", "/people"},
        address = "/team/people")
@RequestScoped
public class PersonSkillPages {

    @Inject
    PersonSkills personSkills;

    @Inject
    RateMyTeam rateMyTeam;

    @Inject
    TakeLevelBack takeLevelBack;

    @Inject
    Talks talks;

    @Inject
    RatingRequests ratingRequests;

    @PathParam("employee")
    long employee;

    @PathParam("skill")
    long skill;

    @GET
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    public Page show() {
        return page(LevelForm.EMPTY);
    }

    /** The manager sees what the employee sees: the level the employee gave, recorded as the manager's. */
    @POST
    @Path("confirmation")
    @RolesAllowed("MANAGER")
    public Response confirm(@FormParam("shown") String shown) {
        Integer self = personSkills.of(employee, skill).explained().selfLevel();
        // A page that stood open for a day doesn't confirm what the employee said since.
        RuleRefused.unless(shown == null || shown.equals(String.valueOf(self)), "rule.rating.saidOtherwise");
        return record(new LevelForm(self == null ? null : self.toString(), false, null, Map.of()));
    }

    @POST
    @Path("levels")
    @RolesAllowed("MANAGER")
    public Response say(
            @FormParam("level") String level, @FormParam("source") String source, @FormParam("note") String note) {
        RatingSource from = Asked.oneOf(RatingSource.class, source, "source");
        LevelForm form = new LevelForm(level, from == RatingSource.AGREED, note, Map.of());
        boolean ofATalk = from == null || from == RatingSource.MANAGER || from == RatingSource.AGREED;
        if (ofATalk) return record(form);
        // A certificate is recorded as one, with its days; said here it would be the manager's word.
        return FormAnswer.again(page(form.with(new BadField("source", "team.cell.notHere"))));
    }

    @POST
    @Path("levels/undo")
    @RolesAllowed("MANAGER")
    public Response undo() {
        personSkills.of(employee, skill);
        takeLevelBack.forPerson(employee, skill);
        return back();
    }

    @POST
    @Path("agreement/withdrawal")
    @RolesAllowed("MANAGER")
    public Response withdrawAgreement() {
        talks.withdraw(employee, skill);
        return back();
    }

    @POST
    @Path("rating-request")
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    public Response ask() {
        ratingRequests.ask(employee, skill);
        return back();
    }

    @POST
    @Path("rating-request/withdrawal")
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    public Response withdraw() {
        ratingRequests.withdraw(employee, skill);
        return back();
    }

    private Response record(LevelForm form) {
        try {
            rateMyTeam.say(employee, skill, Asked.number(form.level(), "level"), form.agreed(), form.note());
            return back();
        } catch (BadField e) {
            return FormAnswer.again(page(form.with(e)));
        }
    }

    private Response back() {
        return FormAnswer.goTo("/team/people/" + employee + "/skills/" + skill);
    }

    private Page page(LevelForm form) {
        return new Page("team/cell.jte", personSkills.of(employee, skill).with(form));
    }
}
