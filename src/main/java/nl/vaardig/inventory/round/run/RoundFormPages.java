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
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.round.QuestionChoice;
import nl.vaardig.inventory.round.RoundState;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;

/** Writing a round down, and changing it until it opens. */
@Path("/rounds")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class RoundFormPages {

    /** @param id null for a new round */
    public record Model(Long id, Sent fields, DepartmentTree tree, List<JobRole> jobRoles) {

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

    /** Two weeks from today, with a reminder a week and a day before the end. */
    @GET
    @Path("new")
    public Page blank() {
        LocalDate today = LocalDate.now(clock);
        return form(
                null,
                Sent.blank()
                        .with("opensOn", today)
                        .with("closesOn", today.plusWeeks(2))
                        .with("questions", QuestionChoice.ALL_OF_PROFILE)
                        .with("reminders", "7, 1"));
    }

    @POST
    public Response create(MultivaluedMap<String, String> typed) {
        return save(null, typed, rounds::create);
    }

    @GET
    @Path("{round: \\d+}/change")
    public Page change(@PathParam("round") long id) {
        Round round = rounds.get(id);
        RuleRefused.unless(RoundState.of(round).mayBeChanged(), "rule.round.notDraft");
        return form(id, fields(rounds.wish(round)));
    }

    @POST
    @Path("{round: \\d+}")
    public Response change(@PathParam("round") long id, MultivaluedMap<String, String> typed) {
        rounds.get(id);
        return save(id, typed, wish -> rounds.change(id, wish));
    }

    private Response save(Long id, MultivaluedMap<String, String> typed, Function<RoundWish, Round> act) {
        Sent sent = Sent.form(typed, request.language())
                .named("name", "round.form.name")
                .named("opensOn", "round.form.opensOn")
                .named("closesOn", "round.form.closesOn")
                .named("questions", "round.form.questions")
                .named("ratedBefore", "round.form.before");
        RoundWish wish = RoundWish.read(sent);
        Round saved = sent.tried(() -> act.apply(wish));
        return saved == null ? FormAnswer.again(form(id, sent)) : FormAnswer.goTo("/rounds/" + saved.id());
    }

    private static Sent fields(RoundWish wish) {
        String reminders = wish.reminders().daysBeforeClosing().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return Sent.blank()
                .withBoth("name", wish.name())
                .with("opensOn", wish.window().opensOn())
                .with("closesOn", wish.window().closesOn())
                .with("opensByItself", wish.byItself())
                .withAll("departments", wish.audience().departments())
                .withAll("jobRoles", wish.audience().jobRoles())
                .withAll("populations", wish.audience().populations())
                .with("questions", wish.questions().choice())
                .with("ratedBefore", wish.questions().before())
                .withBoth("invitation", wish.invitation())
                .with("reminders", reminders);
    }

    private Page form(Long id, Sent fields) {
        return new Page("round/form.jte", new Model(id, fields, departments.tree(), jobRoles.all()));
    }
}
