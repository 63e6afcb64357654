package nl.vaardig.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.access.Colleagues;
import nl.vaardig.access.Colleagues.Colleague;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.department.Headcounts;
import nl.vaardig.organisation.manager.DepartmentManagers;
import nl.vaardig.organisation.manager.DepartmentManagers.Leader;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.words.SearchText;

/** The department tree with its managers. The tree comes from the personnel system; who leads is kept here. */
@Path("/admin/departments")
@RequestScoped
public class DepartmentPages {

    /** @param people in a department itself, without those below */
    public record Tree(String q, DepartmentTree tree, Map<Long, List<Leader>> leaders, Map<Long, Long> people) {

        public List<Leader> leadersOf(long department) {
            return leaders.getOrDefault(department, List.of());
        }

        public long peopleIn(long department) {
            return people.getOrDefault(department, 0L);
        }

        /** The department with all below it. */
        public long peopleFrom(long department) {
            return tree.withAllBelow(department).stream()
                    .mapToLong(this::peopleIn)
                    .sum();
        }

        /** Those whose name, or whose manager's name, holds the words looked for. */
        public List<DepartmentTree.Node> found() {
            SearchText text = SearchText.of(q);
            return tree.inOrder().stream()
                    .filter(node -> text.occursIn(wordsOf(node)))
                    .toList();
        }

        private String wordsOf(DepartmentTree.Node node) {
            return node.name() + " "
                    + leadersOf(node.id()).stream().map(Leader::name).collect(Collectors.joining(" "));
        }

        public long unled() {
            return tree.inOrder().stream()
                    .filter(node -> leadersOf(node.id()).isEmpty())
                    .count();
        }
    }

    /**
     * One department.
     *
     * @param found people to choose from, or null before a search
     * @param changed who was just added or removed, or null; done says which
     */
    public record Detail(
            DepartmentTree.Node node,
            DepartmentTree tree,
            List<Leader> leaders,
            String q,
            Paging<Colleague> found,
            String done,
            Colleague changed) {

        public Set<Long> leading() {
            return leaders.stream().map(Leader::employeeId).collect(Collectors.toSet());
        }
    }

    @Inject
    Departments departments;

    @Inject
    DepartmentManagers managers;

    @Inject
    Headcounts headcounts;

    @Inject
    Colleagues colleagues;

    @GET
    @RolesAllowed("ADMINISTRATOR")
    public Page tree(@QueryParam("q") @DefaultValue("") String q) {
        return new Page(
                "admin/departments.jte",
                new Tree(q, departments.tree(), managers.byDepartment(), headcounts.byDepartment()));
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed("ADMINISTRATOR")
    public Page one(
            @PathParam("id") long id,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("done") String done,
            @QueryParam("who") Long who) {
        DepartmentTree tree = departments.tree();
        SearchText text = SearchText.of(q);
        return new Page(
                "admin/department.jte",
                new Detail(
                        tree.node(id).orElseThrow(NotThere::new),
                        tree,
                        managers.byDepartment().getOrDefault(id, List.of()),
                        q,
                        text.isEmpty() ? null : colleagues.find(Colleagues.Search.by(text), new Paging.Ask(1, 10)),
                        done,
                        who == null ? null : colleagues.get(who)));
    }

    @POST
    @Path("{id: \\d+}/managers")
    @RolesAllowed("ADMINISTRATOR")
    public Response add(@PathParam("id") long id, @FormParam("employee") Long employee) {
        if (employee == null) throw new NotThere();
        managers.add(id, employee);
        return seeOther(id, "added", employee);
    }

    @POST
    @Path("{id: \\d+}/managers/{employee: \\d+}/removal")
    @RolesAllowed("ADMINISTRATOR")
    public Response remove(@PathParam("id") long id, @PathParam("employee") long employee) {
        managers.remove(id, employee);
        return seeOther(id, "removed", employee);
    }

    private static Response seeOther(long id, String done, long who) {
        return FormAnswer.goTo("/admin/departments/" + id + "?done=" + done + "&who=" + who);
    }
}
