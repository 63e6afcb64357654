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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.vaardig.learning.assignment.bulk.BulkAssignments;
import nl.vaardig.learning.assignment.bulk.BulkForm;
import nl.vaardig.learning.assignment.bulk.SelectionWords;
import nl.vaardig.learning.assignment.bulk.Selections;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;

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
        BulkForm form = preview == null ? BulkForm.read(uri.getQueryParameters()) : BulkForm.of(bulks.get(preview));
        return page(form, Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(MultivaluedMap<String, String> given) {
        BulkForm form = BulkForm.read(given);
        Map<String, String> errors = errors(form);
        if (!errors.isEmpty())
            return Response.status(422).entity(page(form, errors)).build();
        long id = bulks.preview(form.selection(), words.of(form.selection()), form.pathId(), form.why());
        if (form.replaces() != null) bulks.discard(form.replaces());
        return Response.seeOther(URI.create("/assignments/bulk/" + id)).build();
    }

    private Map<String, String> errors(BulkForm form) {
        Messages messages = Messages.in(request.language());
        Map<String, String> errors = form.errors(messages, LocalDate.now(clock));
        Set<String> unknown = selections.unknownNumbers(form.selection().staffNumbers());
        if (!unknown.isEmpty()) {
            String numbers = String.join(", ", unknown);
            errors.put("staffNumbers", messages.text("assignment.new.staffNumbers.unknown", unknown.size(), numbers));
        } else if (selections.count(form.selection()) == 0) {
            errors.put("selection", messages.text("assignment.new.selection.nobody"));
        }
        return errors;
    }

    private Page page(BulkForm form, Map<String, String> errors) {
        return new Page("assignment/new.jte", page.screen(form, errors));
    }
}
