package nl.vaardig.steering.people;

import static nl.vaardig.platform.page.TableFile.column;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.objection.ObjectionList;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.steering.people.PeopleList.Listed;

/** The people one may see: an HR advisor everyone, a manager the own departments. */
@Path("/people")
@InNavigation(
        order = 70,
        word = "people.nav",
        roles = {Role.MANAGER, Role.HR_ADVISOR})
@StandsUnder(value = "/people", address = "/proofs")
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class PeoplePages {

    private static final String SUBJECT = "privacy.subject.people";

    /**
     * @param departments those the user may choose from, in the order of the tree
     * @param objections  that wait for an answer
     */
    public record Model(
            Paging<Listed> people,
            PeopleAsk filter,
            DepartmentTree tree,
            List<DepartmentTree.Node> departments,
            long objections) {}

    @Inject
    PeopleList people;

    @Inject
    ObjectionList objections;

    @Inject
    Departments departments;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    public Response list(
            @QueryParam("q") String typed,
            @QueryParam("department") String department,
            @QueryParam("sort") String sort,
            @QueryParam("order") String order,
            @QueryParam("page") String page,
            @QueryParam("format") String format) {
        PeopleAsk filter = new PeopleAsk(
                typed == null ? null : typed.strip(),
                Asked.id(department, "department"),
                Asked.oneOf(PeopleAsk.Sort.class, sort, "sort"),
                "desc".equals(order));
        if (TableFile.isAskedBy(format)) return file(filter, format);
        Paging<Listed> found = people.find(filter, Paging.Ask.of(Asked.number(page, "page"), null));
        accessLog.note(found.items().stream().map(Listed::id).toList(), SUBJECT);
        DepartmentTree tree = departments.tree();
        var sight = whoMaySee.skills();
        List<DepartmentTree.Node> choices = tree.inOrder().stream()
                .filter(node -> sight.includesDepartment(node.id()))
                .toList();
        return Response.ok(new Page("people/people.jte", new Model(found, filter, tree, choices, objections.waiting())))
                .build();
    }

    private Response file(PeopleAsk filter, String format) {
        List<Listed> all = people.all(filter);
        accessLog.note(all.stream().map(Listed::id).toList(), SUBJECT);
        Messages words = Messages.in(request.language());
        return TableFile.of(
                        words.text("requirement.people.title"),
                        all,
                        column(words.text("matrix.people.staffNumber"), Listed::staffNumber),
                        column(words.text("people.people.name"), Listed::name),
                        column(words.text("people.people.department"), Listed::department),
                        column(words.text("people.people.jobRole"), (Listed row) -> row.jobRole()
                                .in(request.language())),
                        column(words.text("people.people.asked"), Listed::asked),
                        column(words.text("people.people.met"), Listed::met),
                        column(words.text("people.people.unknown"), Listed::unknown))
                .told(words, LocalDate.now(clock), filter.typed(), department(filter))
                .as(format);
    }

    private String department(PeopleAsk filter) {
        if (filter.department() == null) return null;
        return departments
                .tree()
                .node(filter.department())
                .map(DepartmentTree.Node::name)
                .orElse(null);
    }
}
