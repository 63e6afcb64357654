package nl.vaardig.learning.handin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.storedfile.SentFile;
import nl.vaardig.platform.storedfile.TakesLargeForm;
import nl.vaardig.platform.who.CurrentRequest;

/** Handing in at a step of an own path, which shows it; a page of its own when something can't be used. */
@Path("/my/hand-ins")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class MyHandInPages {

    @Inject
    ReadHandIn reading;

    @Inject
    OwnHandIns own;

    @Inject
    AddHandedIn adding;

    @Inject
    CurrentRequest request;

    @GET
    @Path("{assignment: \\d+}/steps/{step: \\d+}")
    public Page show(@PathParam("assignment") long assignment, @PathParam("step") long step) {
        return page(assignment, step, Sent.blank());
    }

    @POST
    @Path("{assignment: \\d+}/steps/{step: \\d+}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @TakesLargeForm
    public Response handIn(
            @PathParam("assignment") long assignment,
            @PathParam("step") long step,
            @FormParam("words") String words,
            @FormParam("link") String link,
            @FormParam("file") EntityPart field) {
        own.mustTake(assignment, step);
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.putSingle("words", words == null ? "" : words);
        typed.putSingle("link", link == null ? "" : link);
        Sent sent = Sent.form(typed, request.language())
                .named("words", "handin.words")
                .named("link", "handin.link")
                .named("file", "handin.file");
        VersionWish wish = VersionWish.read(sent, SentFile.in(field));
        Boolean isIn = sent.tried(() -> adding.add(assignment, step, wish));
        return isIn == null
                ? FormAnswer.again(page(assignment, step, sent))
                : FormAnswer.goTo(player(assignment, step));
    }

    @POST
    @Path("{assignment: \\d+}/versions/{id: \\d+}/withdrawal")
    public Response withdraw(@PathParam("assignment") long assignment, @PathParam("id") long id) {
        return FormAnswer.goTo(player(assignment, own.withdraw(assignment, id).id()));
    }

    private static String player(long assignment, long step) {
        return "/my/paths/" + assignment + "/steps/" + step;
    }

    private Page page(long assignment, long step, Sent fields) {
        return new Page("handin/mine.jte", reading.at(assignment, step, fields));
    }
}
