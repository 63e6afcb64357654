package nl.vaardig.steering.board.goal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.inventory.goal.GoalDemand;
import nl.vaardig.inventory.goal.GoalDemands;
import nl.vaardig.inventory.goal.GoalSkill;
import nl.vaardig.inventory.goal.GoalTies;
import nl.vaardig.inventory.goal.GoalWish;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.learning.assignment.goal.BesideGoals;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.navigation.Bar;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** The goals of the digital strategy, and how much each leans on which skill. */
@Path("/admin/goals")
@InNavigation(value = Bar.VIEWS, order = 90, word = "board.nav.goals", roles = Role.HR_ADVISOR)
@StandsUnder({"/admin", "/library"})
@RequestScoped
public class GoalPages {

    /**
     * @param unaimed   skills that are asked without a goal
     * @param unserving paths that are assigned and serve none
     * @param templates examples of the library that are no goal here yet
     */
    public record Listing(
            List<StrategicGoal> goals,
            Map<Long, List<GoalSkill>> skills,
            List<BesideGoals.Unaimed> unaimed,
            List<BesideGoals.Unserving> unserving,
            List<GoalTemplate> templates,
            GoalDone done) {}

    /**
     * One goal to edit.
     *
     * @param seen    what it was when this page was made
     * @param others  skills that can be added
     * @param small   how many people there are, of the demands that ask more
     * @param ties    what hangs on it
     * @param typed   field → what stands in it
     * @param refusal why it wasn't done; null when nothing was refused
     */
    public record Form(
            StrategicGoal goal,
            String seen,
            List<GoalSkill> skills,
            List<Skill> others,
            List<GoalDemand> demands,
            Map<Long, Long> small,
            GoalTies ties,
            Map<String, String> typed,
            String refusal,
            Map<String, String> errors,
            GoalDone done) {}

    @Inject
    StrategicGoals goals;

    @Inject
    BesideGoals beside;

    @Inject
    GoalTemplates templates;

    @Inject
    GoalDemands demands;

    @Inject
    Audiences audiences;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Page list(@BeanParam GoalDone done) {
        return new Page(
                "board/goals.jte",
                new Listing(goals.all(), goals.skills(), beside.skills(), beside.paths(), templates.open(), done));
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Page one(@PathParam("id") long id, @BeanParam GoalDone done) {
        return form(id, GoalForm.of(goals.get(id)), null, Map.of(), done);
    }

    @POST
    @Path("{id: \\d+}")
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Map<String, String> typed = GoalForm.typed(fields);
        FormCheck check = GoalForm.check(request.language());
        GoalWish wish = new GoalForm(typed, goals.get(id), goals.skills(id)).read(skills.all(), today(), check);
        try {
            Long changed = wish == null ? null : GoalForm.saved(check, () -> change(id, wish, typed.get("seen")));
            if (changed != null) return FormAnswer.goTo("/admin/goals/" + id + "?saved=1");
        } catch (RuleRefused e) {
            return FormAnswer.refused(form(id, typed, words(e), Map.of(), new GoalDone()));
        }
        return FormAnswer.again(form(id, typed, null, check.errors(), new GoalDone()));
    }

    @POST
    @Path("{id: \\d+}/removal")
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Response remove(@PathParam("id") long id) {
        try {
            goals.remove(id);
            return FormAnswer.goTo("/admin/goals?done=removed");
        } catch (RuleRefused e) {
            return FormAnswer.refused(form(id, GoalForm.of(goals.get(id)), words(e), Map.of(), new GoalDone()));
        }
    }

    /** Undoes that an example of the library was made a goal. */
    @POST
    @Path("{id: \\d+}/return")
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Response giveBack(@PathParam("id") long id) {
        try {
            templates.giveBack(id);
            return FormAnswer.goTo("/admin/goals?done=given-back");
        } catch (RuleRefused e) {
            return FormAnswer.refused(form(id, GoalForm.of(goals.get(id)), words(e), Map.of(), new GoalDone()));
        }
    }

    private long change(long id, GoalWish wish, String seen) {
        goals.change(id, wish, seen);
        return id;
    }

    private String words(RuleRefused refused) {
        return Messages.in(request.language()).text(refused.key(), refused.args());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Page form(long id, Map<String, String> typed, String refusal, Map<String, String> errors, GoalDone done) {
        List<GoalSkill> now = goals.skills(id);
        now.forEach(skill -> typed.putIfAbsent(field(skill.skill()), String.valueOf(skill.criticality())));
        Set<Long> known = now.stream().map(skill -> skill.skill().id()).collect(Collectors.toSet());
        List<Skill> others = skills.all().stream()
                .filter(skill -> !known.contains(skill.id()))
                .toList();
        boolean isAgain = refusal == null && typed.containsKey("seen");
        String seen = isAgain ? typed.get("seen") : goals.mark(id);
        List<GoalDemand> asked = demands.of(id);
        Map<Long, Long> small = audiences.tooSmall(asked);
        Form model =
                new Form(goals.get(id), seen, now, others, asked, small, goals.ties(id), typed, refusal, errors, done);
        return new Page("board/dashboard-goal.jte", model);
    }

    public static String field(Skill skill) {
        return "criticality-" + skill.id();
    }
}
