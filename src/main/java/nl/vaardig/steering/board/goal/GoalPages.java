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
import java.util.HashMap;
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
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
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
            Sent fields,
            String refusal,
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
        return form(id, fields(goals.get(id)), null, done);
    }

    @POST
    @Path("{id: \\d+}")
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Sent sent = sent(typed, request.language());
        GoalWish wish = GoalWish.read(sent, goals.get(id), LocalDate.now(clock), () -> criticalities(id, sent));
        try {
            Long changed = sent.tried(() -> goals.change(id, wish, seen(sent)));
            return changed == null
                    ? FormAnswer.again(form(id, sent, null, new GoalDone()))
                    : FormAnswer.goTo("/admin/goals/" + id + "?saved=1");
        } catch (RuleRefused e) {
            return FormAnswer.refused(form(id, sent, words(e), new GoalDone()));
        }
    }

    @POST
    @Path("{id: \\d+}/removal")
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Response remove(@PathParam("id") long id) {
        try {
            goals.remove(id);
            return FormAnswer.goTo("/admin/goals?done=removed");
        } catch (RuleRefused e) {
            return FormAnswer.refused(form(id, fields(goals.get(id)), words(e), new GoalDone()));
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
            return FormAnswer.refused(form(id, fields(goals.get(id)), words(e), new GoalDone()));
        }
    }

    static Sent sent(MultivaluedMap<String, String> typed, String language) {
        return Sent.form(typed, language)
                .named("code", "board.goal.code")
                .named("name", "skill.edit.name")
                .named("theme", "board.goal.theme")
                .named("ownerBoard", "board.goal.board")
                .named("ownerLine", "board.goal.line")
                .named("targetOn", "board.goal.target")
                .named("phase", "board.goal.phase");
    }

    private static Sent fields(StrategicGoal goal) {
        return Sent.blank()
                .with("code", goal.code())
                .with("targetOn", goal.targetOn())
                .with("phase", goal.phase())
                .withBoth("name", goal.name())
                .withBoth("theme", goal.theme())
                .withBoth("ownerBoard", goal.ownerBoard())
                .withBoth("ownerLine", goal.ownerLine());
    }

    private static String seen(Sent sent) {
        return sent.isSaid("seen") ? sent.typed("seen") : null;
    }

    /**
     * 0 takes a skill away from the goal. A field of a skill that wasn't sent stays as it is: a page that was open for a
     * while doesn't know every skill.
     */
    private Map<Long, Integer> criticalities(long id, Sent sent) {
        Map<Long, Integer> chosen = new HashMap<>();
        for (GoalSkill one : goals.skills(id)) {
            String field = field(one.skill());
            if (isThere(sent, field)) chosen.put(one.skill().id(), sent.number(field, 0, GoalSkill.HIGHEST));
        }
        Skill added = sent.optionalKnown("add", Known.byId(skills.all(), Skill::id));
        if (added != null) chosen.put(added.id(), sent.number("addCriticality", 1, GoalSkill.HIGHEST));
        return chosen;
    }

    private static boolean isThere(Sent sent, String field) {
        return !sent.typedAll(field).isEmpty();
    }

    private String words(RuleRefused refused) {
        return Messages.in(request.language()).text(refused.key(), refused.args());
    }

    private Page form(long id, Sent fields, String refusal, GoalDone done) {
        List<GoalSkill> now = goals.skills(id);
        now.stream()
                .filter(one -> !isThere(fields, field(one.skill())))
                .forEach(one -> fields.with(field(one.skill()), one.criticality()));
        if (!isThere(fields, "addCriticality")) fields.with("addCriticality", 2);
        Set<Long> known = now.stream().map(skill -> skill.skill().id()).collect(Collectors.toSet());
        List<Skill> others = skills.all().stream()
                .filter(skill -> !known.contains(skill.id()))
                .toList();
        boolean isAgain = refusal == null && fields.isSaid("seen");
        String seen = isAgain ? fields.typed("seen") : goals.mark(id);
        List<GoalDemand> asked = demands.of(id);
        Map<Long, Long> small = audiences.tooSmall(asked);
        Form model = new Form(goals.get(id), seen, now, others, asked, small, goals.ties(id), fields, refusal, done);
        return new Page("board/dashboard-goal.jte", model);
    }

    public static String field(Skill skill) {
        return "criticality-" + skill.id();
    }
}
