package nl.vaardig.learning.assignment.one;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.learning.assignment.BulkAssignment;
import nl.vaardig.learning.assignment.Why;
import nl.vaardig.learning.assignment.bulk.BulkAssignments;
import nl.vaardig.learning.assignment.bulk.Selection;
import nl.vaardig.learning.assignment.bulk.SelectionForm;
import nl.vaardig.learning.assignment.bulk.SelectionWords;
import nl.vaardig.learning.assignment.bulk.Selections;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;

/** What, who, when: the page from which a path goes to one person or to thousands. It leads to a preview. */
@Path("/assignments/new")
@RequestScoped
@RolesAllowed({"HR_ADVISOR", "MANAGER"})
public class NewAssignmentPages {

    @Inject
    ReadNewAssignment page;

    @Inject
    BulkAssignments bulks;

    @Inject
    Selections selections;

    @Inject
    SelectionWords words;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** With {@code from} the form of an earlier preview, to change it. */
    @GET
    public Page form(@Context UriInfo uri, @QueryParam("from") String from) {
        Long preview = Asked.id(from, "from");
        if (preview != null) return earlier(bulks.get(preview));
        Sent sent = sent(uri.getQueryParameters());
        Selection selection = SelectionForm.read(sent);
        sent.mustBeSound();
        return page(selection, sent);
    }

    private Page earlier(BulkAssignment bulk) {
        Bilingual reason = bulk.why().reason();
        Sent fields = Sent.blank()
                .with("path", bulk.path().id())
                .with("dueOn", bulk.why().dueOn())
                .withBoth("reason", reason)
                .with("compulsory", bulk.why().compulsory())
                .with("replaces", bulk.id());
        if (reason.en().equals(reason.nl())) fields.with("reason-en", null);
        return page(Selection.asked(bulk.criteria()), fields);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(MultivaluedMap<String, String> typed) {
        Sent sent = sent(typed);
        Selection selection = SelectionForm.read(sent);
        selections.check(selection, sent);
        Long path = sent.known("path", Known.byId(id -> id));
        Why why = Why.read(sent, LocalDate.now(clock));
        Long replaces = sent.optionalKnown("replaces", Known.byId(id -> id));
        boolean isNobody = sent.isSoundAt("staffNumbers") && selections.count(selection) == 0;
        if (isNobody) sent.fault("selection", "assignment.new.selection.nobody");
        if (!sent.isSound()) return FormAnswer.again(page(selection, sent));
        // First, for where somebody confirmed it meanwhile there is nothing to replace.
        if (replaces != null) bulks.discard(replaces);
        long id = bulks.preview(selection, words.of(selection), path, why);
        return FormAnswer.goTo("/assignments/bulk/" + id);
    }

    private Sent sent(MultivaluedMap<String, String> typed) {
        return Sent.form(typed, request.language())
                .named("path", "assignment.new.path")
                .named("dueOn", "assignment.new.dueOn")
                .named("reason-nl", "assignment.new.reason")
                .named("reason-en", "assignment.new.reasonEn");
    }

    private Page page(Selection selection, Sent fields) {
        return new Page("assignment/new.jte", page.screen(selection, fields));
    }
}
