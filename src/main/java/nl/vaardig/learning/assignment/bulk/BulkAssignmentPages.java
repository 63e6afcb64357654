package nl.vaardig.learning.assignment.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.learning.assignment.AssignmentAsk;
import nl.vaardig.learning.assignment.AssignmentLists;
import nl.vaardig.learning.assignment.BulkAssignment;
import nl.vaardig.learning.assignment.BulkState;
import nl.vaardig.learning.assignment.Standing;
import nl.vaardig.learning.path.OutdatedCourses;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;

/** Mass acts: the list, and one from its preview to its undoing. */
@Path("/assignments/bulk")
@RequestScoped
@RolesAllowed({"HR_ADVISOR", "MANAGER"})
public class BulkAssignmentPages {

    public record Overview(Paging<BulkAssignments.Row> bulks) {}

    /**
     * @param filter null, "in", "out" or a verdict
     * @param counts of the assignments that came from it, whatever their state
     * @param outdated courses of its path that take nobody new any more; only of a preview
     * @param begun the assignments that were started, once it is done
     */
    public record One(
            BulkAssignment bulk,
            BulkCandidates.Tally tally,
            String filter,
            String words,
            Paging<BulkCandidates.Row> candidates,
            BulkCounts counts,
            List<OutdatedCourses.Outdated> outdated,
            Paging<AssignmentLists.Row> begun,
            LocalDate today) {

        public Address address() {
            return new Address("/assignments/bulk/" + bulk.id())
                    .with("show", filter)
                    .with("q", words);
        }

        public BigDecimal hours() {
            return bulk.path().hours().multiply(BigDecimal.valueOf(tally.in()));
        }

        public BigDecimal cost() {
            BigDecimal each = bulk.path().cost();
            return each == null ? null : each.multiply(BigDecimal.valueOf(tally.in()));
        }
    }

    @Inject
    BulkAssignments bulks;

    @Inject
    OutdatedCourses outdated;

    @Inject
    BulkCandidates candidates;

    @Inject
    AssignmentLists rows;

    @Inject
    Clock clock;

    @GET
    public Page overview(@QueryParam("page") String page) {
        return new Page(
                "assignment/bulks.jte", new Overview(bulks.page(Paging.Ask.of(Asked.number(page, "page"), null))));
    }

    @GET
    @Path("{id: \\d+}")
    public Page one(
            @PathParam("id") long id,
            @QueryParam("show") String show,
            @QueryParam("q") String words,
            @QueryParam("page") String page) {
        BulkAssignment bulk = bulks.get(id);
        boolean isPreview = bulk.state() == BulkState.PREVIEWED;
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), null);
        One model = new One(
                bulk,
                candidates.tally(id),
                show,
                words == null ? "" : words.strip(),
                candidates.page(id, filter(show, words), ask),
                bulks.counts(id),
                isPreview ? outdated.of(bulk.path().id()) : List.of(),
                begun(bulk),
                LocalDate.now(clock));
        return new Page(isPreview ? "assignment/preview.jte" : "assignment/bulk.jte", model);
    }

    private Paging<AssignmentLists.Row> begun(BulkAssignment bulk) {
        Paging.Ask all = new Paging.Ask(1, Paging.MOST);
        return bulk.state().isOver()
                ? rows.page(AssignmentAsk.from(bulk.id(), Standing.STARTED), all)
                : all.holding(List.of(), 0);
    }

    private static BulkCandidates.Filter filter(String show, String words) {
        if (show == null || show.isEmpty()) return new BulkCandidates.Filter(null, null, words);
        if (show.equals("in") || show.equals("out")) return new BulkCandidates.Filter(show.equals("in"), null, words);
        return new BulkCandidates.Filter(null, Asked.oneOf(Verdict.class, show, "show"), words);
    }

    /** Takes the ticked people out, or puts them back. */
    @POST
    @Path("{id: \\d+}/candidates")
    public Response exclude(
            @PathParam("id") long id,
            @FormParam("id") List<Long> ticked,
            @FormParam("out") String out,
            @FormParam("show") String show,
            @FormParam("q") String words,
            @FormParam("page") String page) {
        candidates.exclude(id, ticked, Asked.yes(out, "out"));
        Address back = new Address("/assignments/bulk/" + id)
                .with("show", show)
                .with("q", words)
                .with("page", page);
        return Response.seeOther(URI.create(back.toString())).build();
    }

    @POST
    @Path("{id: \\d+}/confirmation")
    public Response confirm(@PathParam("id") long id) {
        bulks.confirm(id);
        return to("/assignments/bulk/" + id);
    }

    @POST
    @Path("{id: \\d+}/undoing")
    public Response undo(@PathParam("id") long id) {
        bulks.undo(id);
        return to("/assignments/bulk/" + id);
    }

    @POST
    @Path("{id: \\d+}/disposal")
    public Response discard(@PathParam("id") long id) {
        bulks.discard(id);
        return to("/assignments/bulk");
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
