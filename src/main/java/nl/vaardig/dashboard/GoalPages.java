package nl.vaardig.dashboard;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vaardig.assignment.goal.BesideGoals;
import nl.vaardig.competence.Skill;
import nl.vaardig.competence.Skills;
import nl.vaardig.inventory.goal.GoalDemand;
import nl.vaardig.inventory.goal.GoalDemands;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.GoalSkill;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.platform.Bilingual;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.FormAnswer;
import nl.vaardig.platform.FormCheck;
import nl.vaardig.platform.Page;

/** The goals of the digital strategy, and how much each leans on which skill. */
@Path("/admin/goals")
@RequestScoped
public class GoalPages {

    /** @param unaimed skills that are asked without a goal @param unserving paths that are assigned and serve none */
    public record Listing(
            List<StrategicGoal> goals,
            Map<Long, List<GoalSkill>> skills,
            List<BesideGoals.Unaimed> unaimed,
            List<BesideGoals.Unserving> unserving) {}

    /**
     * One goal to edit.
     *
     * @param typed field → what stands in it
     * @param others skills that can be added
     */
    public record Form(
            StrategicGoal goal,
            List<GoalSkill> skills,
            List<Skill> others,
            List<GoalDemand> demands,
            Map<String, String> typed,
            Map<String, String> errors,
            GoalDone done) {}

    @Inject
    StrategicGoals goals;

    @Inject
    BesideGoals beside;

    @Inject
    GoalDemands demands;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Page list() {
        return new Page(
                "dashboard/goals.jte", new Listing(goals.all(), goals.skills(), beside.skills(), beside.paths()));
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Page one(@PathParam("id") long id, @BeanParam GoalDone done) {
        StrategicGoal goal = goals.get(id);
        Map<String, String> typed = new HashMap<>();
        typed.put("name-nl", goal.name().nl());
        typed.put("name-en", goal.name().en());
        typed.put("targetOn", goal.targetOn().toString());
        typed.put("phase", goal.phase().name());
        goals.skills(id).forEach(skill -> typed.put(field(skill.skill()), String.valueOf(skill.criticality())));
        return form(id, typed, Map.of(), done);
    }

    @POST
    @Path("{id: \\d+}")
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Map<String, String> typed =
                fields.keySet().stream().collect(Collectors.toMap(Function.identity(), fields::getFirst));
        FormCheck check = new FormCheck(request.language())
                .named("name", "library.edit.name")
                .named("targetOn", "dashboard.goal.target")
                .named("phase", "dashboard.goal.phase");
        Bilingual name = check.both("name", typed.get("name-nl"), typed.get("name-en"), 200);
        var phase = check.choice("phase", GoalPhase.class, typed.get("phase"));
        var targetOn = check.date("targetOn", typed.get("targetOn"));
        Map<Long, Integer> criticalities = criticalities(id, typed, check);
        if (check.failed()) return FormAnswer.again(form(id, typed, check.errors(), new GoalDone()));
        goals.change(id, new StrategicGoals.Change(name, phase.orElseThrow(), targetOn.orElseThrow(), criticalities));
        return FormAnswer.goTo("/admin/goals/" + id + "?saved=1");
    }

    /** 0 takes a skill away from the goal. */
    private Map<Long, Integer> criticalities(long id, Map<String, String> typed, FormCheck check) {
        Map<Long, Integer> chosen = new HashMap<>();
        for (GoalSkill skill : goals.skills(id)) {
            String field = field(skill.skill());
            int criticality = check.number(field, typed.getOrDefault(field, "0"), 0, 3);
            if (criticality > 0) chosen.put(skill.skill().id(), criticality);
        }
        String added = typed.getOrDefault("add", "");
        if (!added.isEmpty()) {
            int criticality = check.number("addCriticality", typed.get("addCriticality"), 1, 3);
            if (added.matches("\\d{1,18}")) chosen.put(Long.valueOf(added), criticality);
            else check.refuse("add", "form.choice");
        }
        return chosen;
    }

    private Page form(long id, Map<String, String> typed, Map<String, String> errors, GoalDone done) {
        List<GoalSkill> now = goals.skills(id);
        Set<Long> known = now.stream().map(skill -> skill.skill().id()).collect(Collectors.toSet());
        List<Skill> others = skills.all().stream()
                .filter(skill -> !known.contains(skill.id()))
                .toList();
        return new Page(
                "dashboard/goal.jte", new Form(goals.get(id), now, others, demands.of(id), typed, errors, done));
    }

    public static String field(Skill skill) {
        return "criticality-" + skill.id();
    }
}
