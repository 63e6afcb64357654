package nl.vaardig.learning.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;

/** Who follows which path and how far, and one assignment to extend or withdraw. */
@Path("/assignments")
@InNavigation(order = 60, word = "assignment.nav", roles = Role.HR_ADVISOR)
@StandsUnder("/team")
@RequestScoped
@RolesAllowed({"HR_ADVISOR", "MANAGER"})
public class AssignmentPages {

    public record Overview(
            AssignmentAsk filter,
            AssignmentLists.Counts counts,
            Paging<AssignmentLists.Row> rows,
            List<LearningPaths.Row> paths,
            DepartmentTree departments,
            LocalDate today) {

        public Address address() {
            return filter.on(new Address("/assignments"));
        }

        public Address sorted(AssignmentAsk.Order order) {
            return filter.withOrder(order).on(new Address("/assignments"));
        }
    }

    public record One(AssignmentLists.Row row, Due due, Sent fields) {}

    @Inject
    AssignmentLists rows;

    @Inject
    Assignments assignments;

    @Inject
    LearningPaths paths;

    @Inject
    Departments departments;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    public Response overview(
            @BeanParam AssignmentQuery query, @QueryParam("page") String page, @QueryParam("format") String format) {
        AssignmentAsk filter = query.filter(Standing.OPEN);
        if (TableFile.isAskedBy(format)) return file(filter, format);
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), null);
        Overview overview = new Overview(
                filter,
                rows.counts(filter),
                rows.page(filter, ask),
                paths.offered(request.language()),
                departments.tree(),
                LocalDate.now(clock));
        return Response.ok(new Page("assignment/assignments.jte", overview)).build();
    }

    private Response file(AssignmentAsk filter, String format) {
        Messages words = Messages.in(request.language());
        String path =
                filter.path() == null ? null : paths.get(filter.path()).name().in(request.language());
        String department = filter.department() == null
                ? null
                : departments
                        .tree()
                        .node(filter.department())
                        .map(DepartmentTree.Node::name)
                        .orElse(null);
        return AssignmentSheet.of(
                rows.all(filter),
                format,
                request.language(),
                LocalDate.now(clock),
                words.text("enum.Standing." + filter.standing().name()),
                path,
                department,
                filter.words());
    }

    @GET
    @Path("{id: \\d+}")
    public Page one(@PathParam("id") long id) {
        return page(id, Sent.blank());
    }

    @POST
    @Path("{id: \\d+}/withdrawal")
    public Response withdraw(@PathParam("id") long id) {
        assignments.withdraw(id);
        return to(id);
    }

    @POST
    @Path("{id: \\d+}/extension")
    public Response extend(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language()).named("dueOn", "assignment.extend.label");
        LocalDate later = sent.date("dueOn");
        return sent.tried(() -> assignments.extend(id, later)) == null ? FormAnswer.again(page(id, sent)) : to(id);
    }

    private Page page(long id, Sent fields) {
        AssignmentLists.Row row = rows.get(id);
        return new Page("assignment/assignment.jte", new One(row, Due.of(row.dueOn(), LocalDate.now(clock)), fields));
    }

    private static Response to(long id) {
        return Response.seeOther(URI.create("/assignments/" + id)).build();
    }
}
