package nl.vaardig.steering.board.goal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import nl.vaardig.inventory.goal.GoalDemand;
import nl.vaardig.inventory.goal.GoalDemandWish;
import nl.vaardig.inventory.goal.GoalDemands;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** How many people a goal asks for: adding, changing, taking away. */
@Path("/admin/goals/{goal: \\d+}/demands")
@RequestScoped
public class GoalDemandPages {

    /** One demand. @param demand null for a new one */
    public record Form(
            StrategicGoal goal,
            GoalDemand demand,
            List<Skill> skills,
            DepartmentTree departments,
            Sent fields,
            String refusal) {}

    @Inject
    StrategicGoals goals;

    @Inject
    GoalDemands demands;

    @Inject
    Skills skills;

    @Inject
    Departments departments;

    @Inject
    CurrentRequest request;

    @GET
    @Path("new")
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Page add(@PathParam("goal") long goal) {
        return form(goal, null, Sent.blank().with("neededBy", goals.get(goal).targetOn()), null);
    }

    @POST
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Response add(@PathParam("goal") long goal, MultivaluedMap<String, String> typed) {
        goals.get(goal);
        DepartmentTree tree = departments.tree();
        Sent sent = sent(typed);
        GoalDemandWish wish = GoalDemandWish.read(
                sent,
                Known.byId(skills.all(), Skill::id),
                Known.byId(id -> tree.node(id).isPresent() ? id : null));
        return orBack(goal, null, sent, () -> {
            demands.add(goal, wish);
            return done(goal, "added");
        });
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Page change(@PathParam("goal") long goal, @PathParam("id") long id) {
        GoalDemand now = demands.get(goal, id);
        return form(
                goal,
                now,
                Sent.blank()
                        .with("level", now.level())
                        .with("people", now.people())
                        .with("neededBy", now.neededBy()),
                null);
    }

    @POST
    @Path("{id: \\d+}")
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Response change(
            @PathParam("goal") long goal, @PathParam("id") long id, MultivaluedMap<String, String> typed) {
        GoalDemand now = demands.get(goal, id);
        Sent sent = sent(typed).with("skill", now.skill().id()).with("department", null);
        GoalDemandWish wish = GoalDemandWish.read(sent, Known.byId(List.of(now.skill()), Skill::id), none -> null);
        return orBack(goal, now, sent, () -> {
            demands.change(goal, id, wish);
            return done(goal, "changed");
        });
    }

    /** What was asked goes along, so that it can be asked again. */
    @POST
    @Path("{id: \\d+}/removal")
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Response remove(@PathParam("goal") long goal, @PathParam("id") long id) {
        GoalDemand gone = demands.get(goal, id);
        demands.remove(goal, id);
        Address back = done(goal, "removed")
                .with("skill", gone.skill().id())
                .with("level", gone.level())
                .with("people", gone.people())
                .with("neededBy", gone.neededBy());
        return FormAnswer.goTo(
                gone.department() == null
                        ? back
                        : back.with("department", gone.department().id()));
    }

    private Sent sent(MultivaluedMap<String, String> typed) {
        return Sent.form(typed, request.language())
                .named("skill", "board.goal.skill")
                .named("level", "skill.level")
                .named("people", "board.demand.people")
                .named("neededBy", "board.demand.by")
                .named("department", "board.demand.place");
    }

    /** Does it and goes on, or shows the form again with what was wrong or why it was refused. */
    private Response orBack(long goal, GoalDemand now, Sent sent, Supplier<Address> act) {
        try {
            Address next = sent.tried(act);
            return next == null ? FormAnswer.again(form(goal, now, sent, null)) : FormAnswer.goTo(next);
        } catch (RuleRefused e) {
            String refusal = Messages.in(request.language()).text(e.key(), e.args());
            return FormAnswer.refused(form(goal, now, sent, refusal));
        }
    }

    private Page form(long goal, GoalDemand now, Sent fields, String refusal) {
        return new Page(
                "board/goal-demand.jte",
                new Form(goals.get(goal), now, skills.all(), departments.tree(), fields, refusal));
    }

    private static Address done(long goal, String act) {
        return new Address("/admin/goals/" + goal).with("done", act);
    }
}
