package nl.vaardig.learning.quiz.item;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.Skills;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bank of questions for other programs. It tells what is right, so only HR reads it. */
@Path("/api/v1/quiz-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("HR_ADVISOR")
@Tag(name = "Quizzes")
public class ItemResource {

    @Schema(name = "QuizItemPage")
    public record Rows(List<Items.Row> items, int page, int pageSize, long total) {}

    @Inject
    Items items;

    @Inject
    Skills skills;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "Questions of the bank")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the others")
    @APIResponse(responseCode = "400", description = "A filter with a value that does not exist")
    @APIResponseSchema(Rows.class)
    public Response list(
            @Parameter(description = "Words in the name or the question") @QueryParam("q") String words,
            @Parameter(example = "23") @QueryParam("skill") String skill,
            @Parameter(description = "ONE, SEVERAL, TRUE_FALSE, ORDER, MATCH, FILL_IN, NUMBER or OPEN", example = "ONE")
                    @QueryParam("kind")
                    String kind,
            @Parameter(description = "true: only those that are archived", example = "false") @QueryParam("archived")
                    String archived,
            @BeanParam PageQuery paging) {
        Items.Filter filter = new Items.Filter(
                words,
                Asked.id(skill, "skill"),
                Asked.oneOf(ItemKind.class, kind, "kind"),
                Asked.yes(archived, "archived"));
        return PagedAnswer.of(items.page(filter, paging.ask()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One question with its answers")
    @APIResponse(responseCode = "200", description = "The question")
    @APIResponse(responseCode = "404", description = "This municipality has no such question")
    public ItemAnswer get(@Parameter(example = "40") @PathParam("id") long id) {
        return ItemAnswer.of(items.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a question")
    @APIResponse(responseCode = "400", description = "A field can't be used, or no answer is right")
    @APIResponseSchema(value = ItemAnswer.class, responseCode = "201", responseDescription = "Made")
    public Response add(ItemBody wanted) {
        long made = items.add(read(wanted));
        return Response.created(URI.create("/api/v1/quiz-items/" + made))
                .entity(get(made))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put a question in the place of what it was",
            description = "Makes a new version. Attempts keep the one they were asked.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "A field can't be used, or no answer is right")
    @APIResponse(responseCode = "404", description = "This municipality has no such question")
    @APIResponse(responseCode = "409", description = "It is of another kind")
    public ItemAnswer change(@Parameter(example = "40") @PathParam("id") long id, ItemBody wanted) {
        items.get(id);
        items.change(id, read(wanted), null);
        return get(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Archive a question", description = "No quiz asks it any more; attempts keep it.")
    @APIResponse(responseCode = "204", description = "Archived")
    @APIResponse(responseCode = "404", description = "This municipality has no such question")
    public void archive(@Parameter(example = "40") @PathParam("id") long id) {
        items.archive(id);
    }

    private ItemWish read(ItemBody wanted) {
        return Sent.read(wanted, sent -> wanted.wish(sent, Known.byId(skills.byId()::get)));
    }
}
