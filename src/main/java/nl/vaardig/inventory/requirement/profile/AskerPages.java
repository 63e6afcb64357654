package nl.vaardig.inventory.requirement.profile;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.inventory.requirement.Asker;
import nl.vaardig.inventory.requirement.Asker.Kind;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.inventory.requirement.RequirementList;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;

/** What departments and goals ask, beside the job roles: an overview, and the way to add to it. */
@Path("/requirements")
@RequestScoped
public class AskerPages {

    /** @param count requirements of today @param later of a later day */
    public record Line(long id, int count, int later) {}

    /** @param departments those that ask something, in the order of the tree */
    public record Overview(
            DepartmentTree tree, List<Line> departments, List<StrategicGoal> goals, Map<Long, Line> ofGoals) {}

    @Inject
    RequirementList requirements;

    @Inject
    Departments departments;

    @Inject
    StrategicGoals goals;

    @Inject
    Clock clock;

    /** Goes on to a department when one is chosen. */
    @GET
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Response overview(@QueryParam("department") String department) {
        Long chosen = Asked.id(department, "department");
        DepartmentTree tree = departments.tree();
        if (chosen != null) {
            if (tree.node(chosen).isEmpty()) throw new NotThere();
            return FormAnswer.goTo("/departments/" + chosen + "/requirements");
        }
        Map<Long, Line> ofDepartments = lines(Kind.DEPARTMENT);
        List<Line> asking = tree.inOrder().stream()
                .filter(node -> ofDepartments.containsKey(node.id()))
                .map(node -> ofDepartments.get(node.id()))
                .toList();
        return Response.ok(
                        new Page("requirement/askers.jte", new Overview(tree, asking, goals.all(), lines(Kind.GOAL))))
                .build();
    }

    private Map<Long, Line> lines(Kind kind) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, Line> lines = new LinkedHashMap<>();
        requirements.nowAndLater(kind).stream()
                .collect(groupingBy(Requirement::asker))
                .forEach((asker, asked) -> lines.merge(asker.id(), line(asker, asked, today), AskerPages::together));
        return lines;
    }

    private static Line line(Asker asker, List<Requirement> asked, LocalDate today) {
        int now = (int) asked.stream().filter(one -> one.isValidOn(today)).count();
        return new Line(asker.id(), now, asked.size() - now);
    }

    /** A goal asks of several populations. */
    private static Line together(Line one, Line other) {
        return new Line(one.id(), one.count() + other.count(), one.later() + other.later());
    }
}
