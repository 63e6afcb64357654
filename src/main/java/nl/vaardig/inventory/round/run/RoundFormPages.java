package nl.vaardig.inventory.round.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.round.RoundState;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;

/** Writing a round down, and changing it until it opens. */
@Path("/rounds")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class RoundFormPages {

    /** @param id null for a new round */
    public record Model(
            Long id, RoundForm fields, DepartmentTree tree, List<JobRole> jobRoles, Map<String, String> errors) {

        public String address() {
            return id == null ? "/rounds" : "/rounds/" + id;
        }
    }

    @Inject
    Rounds rounds;

    @Inject
    Departments departments;

    @Inject
    JobRoles jobRoles;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    @Path("new")
    public Page blank() {
        return form(null, RoundForm.empty(LocalDate.now(clock)), Map.of());
    }

    @POST
    public Response create(MultivaluedMap<String, String> sent) {
        return save(null, sent, rounds::create);
    }

    @GET
    @Path("{round: \\d+}/change")
    public Page change(@PathParam("round") long id) {
        Round round = rounds.get(id);
        RuleRefused.unless(RoundState.of(round).mayBeChanged(), "rule.round.notDraft");
        return form(id, RoundForm.of(rounds.wish(round)), Map.of());
    }

    @POST
    @Path("{round: \\d+}")
    public Response change(@PathParam("round") long id, MultivaluedMap<String, String> sent) {
        rounds.get(id);
        return save(id, sent, wish -> rounds.change(id, wish));
    }

    private Response save(Long id, MultivaluedMap<String, String> sent, Function<RoundWish, Round> act) {
        RoundForm fields = RoundForm.of(sent);
        FormCheck check = new FormCheck(request.language());
        Optional<RoundWish> wish = fields.read(check);
        if (wish.isEmpty()) return FormAnswer.again(form(id, fields, check.errors()));
        try {
            return FormAnswer.goTo("/rounds/" + act.apply(wish.get()).id());
        } catch (BadField e) {
            String message = Messages.in(request.language()).text(e.key(), e.arguments());
            return FormAnswer.again(form(id, fields, Map.of(e.field(), message)));
        }
    }

    private Page form(Long id, RoundForm fields, Map<String, String> errors) {
        return new Page("round/form.jte", new Model(id, fields, departments.tree(), jobRoles.all(), errors));
    }
}
