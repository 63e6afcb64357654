package nl.vaardig.passport;

import static nl.vaardig.platform.TableFile.column;

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
import nl.vaardig.organisation.DepartmentTree;
import nl.vaardig.organisation.Departments;
import nl.vaardig.passport.PeopleList.Listed;
import nl.vaardig.platform.Asked;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.Messages;
import nl.vaardig.platform.Page;
import nl.vaardig.platform.Paging;
import nl.vaardig.platform.TableFile;
import nl.vaardig.privacy.AccessLog;

/** The people one may see: an HR advisor everyone, a manager the own departments. */
@Path("/people")
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
            PeopleFilter filter,
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
        PeopleFilter filter = new PeopleFilter(
                typed == null ? null : typed.strip(),
                Asked.id(department, "department"),
                Asked.oneOf(PeopleFilter.Sort.class, sort, "sort"),
                "desc".equals(order));
        if (TableFile.isAskedBy(format)) return file(filter, format);
        Paging<Listed> found = people.find(filter, Paging.Ask.of(Asked.number(page, "page"), null));
        accessLog.note(found.items().stream().map(Listed::id).toList(), SUBJECT);
        DepartmentTree tree = departments.tree();
        var sight = whoMaySee.skills();
        List<DepartmentTree.Node> choices = tree.inOrder().stream()
                .filter(node -> sight.includesDepartment(node.id()))
                .toList();
        return Response.ok(
                        new Page("passport/people.jte", new Model(found, filter, tree, choices, objections.waiting())))
                .build();
    }

    private Response file(PeopleFilter filter, String format) {
        List<Listed> all = people.all(filter);
        accessLog.note(all.stream().map(Listed::id).toList(), SUBJECT);
        Messages words = Messages.in(request.language());
        return TableFile.of(
                        words.text("passport.people.title"),
                        all,
                        column(words.text("passport.people.staffNumber"), Listed::staffNumber),
                        column(words.text("passport.people.name"), Listed::name),
                        column(words.text("passport.people.department"), Listed::department),
                        column(words.text("passport.people.jobRole"), (Listed row) -> row.jobRole()
                                .in(request.language())),
                        column(words.text("passport.people.asked"), Listed::asked),
                        column(words.text("passport.people.met"), Listed::met),
                        column(words.text("passport.people.unknown"), Listed::unknown))
                .told(words, LocalDate.now(clock), filter.typed(), department(filter))
                .as(format);
    }

    private String department(PeopleFilter filter) {
        if (filter.department() == null) return null;
        return departments
                .tree()
                .node(filter.department())
                .map(DepartmentTree.Node::name)
                .orElse(null);
    }
}
