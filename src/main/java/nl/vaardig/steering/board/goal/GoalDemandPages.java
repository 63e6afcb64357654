package nl.vaardig.steering.board.goal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.vaardig.inventory.goal.GoalDemand;
import nl.vaardig.inventory.goal.GoalDemands;
import nl.vaardig.inventory.goal.GoalDemands.Wish;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
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
            Map<String, String> typed,
            String refusal,
            Map<String, String> errors) {}

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
        String target = goals.get(goal).targetOn().toString();
        return form(goal, null, Map.of("neededBy", target), null, Map.of());
    }

    @POST
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Response add(@PathParam("goal") long goal, @BeanParam GoalDemandForm typed) {
        goals.get(goal);
        FormCheck check = GoalDemandForm.check(request.language());
        Optional<Wish> wish = wish(typed, check);
        return orBack(goal, null, typed, check, () -> {
            demands.add(goal, wish.orElseThrow());
            return done(goal, "added");
        });
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Page change(@PathParam("goal") long goal, @PathParam("id") long id) {
        GoalDemand now = demands.get(goal, id);
        return form(goal, now, GoalDemandForm.fields(now), null, Map.of());
    }

    @POST
    @Path("{id: \\d+}")
    @RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
    public Response change(@PathParam("goal") long goal, @PathParam("id") long id, @BeanParam GoalDemandForm typed) {
        GoalDemand now = demands.get(goal, id);
        typed.skill = String.valueOf(now.skill().id());
        FormCheck check = GoalDemandForm.check(request.language());
        Optional<Wish> wish = wish(typed, check);
        return orBack(goal, now, typed, check, () -> {
            Wish asked = wish.orElseThrow();
            demands.change(goal, id, asked.level(), asked.people(), asked.neededBy());
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

    private Optional<Wish> wish(GoalDemandForm typed, FormCheck check) {
        return typed.read(skills.all(), departments.tree(), check);
    }

    /** Does it and goes on, or shows the form again with what was wrong or why it was refused. */
    private Response orBack(long goal, GoalDemand now, GoalDemandForm typed, FormCheck check, Supplier<Address> act) {
        String refusal = null;
        try {
            if (!check.failed()) return FormAnswer.goTo(act.get());
        } catch (BadField e) {
            check.refuse(e.field(), e.key(), e.arguments());
        } catch (RuleRefused e) {
            refusal = Messages.in(request.language()).text(e.key(), e.args());
        }
        Page page = form(goal, now, typed.fields(), refusal, check.errors());
        return refusal == null ? FormAnswer.again(page) : FormAnswer.refused(page);
    }

    private Page form(
            long goal, GoalDemand now, Map<String, String> typed, String refusal, Map<String, String> errors) {
        return new Page(
                "board/goal-demand.jte",
                new Form(goals.get(goal), now, skills.all(), departments.tree(), typed, refusal, errors));
    }

    private static Address done(long goal, String act) {
        return new Address("/admin/goals/" + goal).with("done", act);
    }
}
