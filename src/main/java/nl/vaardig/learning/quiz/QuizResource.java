package nl.vaardig.learning.quiz;

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
import nl.vaardig.learning.quiz.item.Items;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Quizzes for other programs. */
@Path("/api/v1/quizzes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("HR_ADVISOR")
@Tag(name = "Quizzes")
public class QuizResource {

    @Schema(name = "QuizPage")
    public record Rows(List<Quizzes.Row> items, int page, int pageSize, long total) {}

    private record Read(QuizWish wish, List<PartSaid> parts) {}

    @Inject
    Quizzes quizzes;

    @Inject
    Items items;

    @Inject
    Skills skills;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "Quizzes")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the others")
    @APIResponseSchema(Rows.class)
    public Response list(
            @Parameter(description = "Words in the title") @QueryParam("q") String words, @BeanParam PageQuery paging) {
        return PagedAnswer.of(quizzes.page(words == null ? "" : words.strip(), paging.ask()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One quiz and what it asks")
    @APIResponse(responseCode = "200", description = "The quiz")
    @APIResponse(responseCode = "404", description = "This municipality has no such quiz")
    public QuizAnswer get(@Parameter(example = "12") @PathParam("id") long id) {
        return QuizAnswer.of(quizzes.get(id), quizzes.parts(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a quiz", description = "Steps can take it once it is offered.")
    @APIResponse(responseCode = "400", description = "A field can't be used")
    @APIResponseSchema(value = QuizAnswer.class, responseCode = "201", responseDescription = "Made")
    public Response add(QuizBody wanted) {
        Read read = read(wanted);
        long made = quizzes.add(read.wish(), read.parts());
        return Response.created(URI.create("/api/v1/quizzes/" + made))
                .entity(get(made))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put a quiz in the place of what it was",
            description = "Attempts keep what they were asked and when they are passed.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "A field can't be used")
    @APIResponse(responseCode = "404", description = "This municipality has no such quiz")
    @APIResponse(responseCode = "409", description = "It is offered and would ask nothing")
    public QuizAnswer change(@Parameter(example = "12") @PathParam("id") long id, QuizBody wanted) {
        quizzes.get(id);
        Read read = read(wanted);
        quizzes.change(id, read.wish(), read.parts());
        return get(id);
    }

    @POST
    @Path("{id}/offering")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Let steps take it")
    @APIResponse(responseCode = "200", description = "Offered")
    @APIResponse(responseCode = "404", description = "This municipality has no such quiz")
    @APIResponse(responseCode = "409", description = "It asks nothing, or there are too few questions to draw from")
    public QuizAnswer offer(@Parameter(example = "12") @PathParam("id") long id) {
        quizzes.offer(id);
        return get(id);
    }

    @DELETE
    @Path("{id}/offering")
    @Operation(summary = "No other step takes it")
    @APIResponse(responseCode = "204", description = "Taken out of the offer")
    @APIResponse(responseCode = "404", description = "This municipality has no such quiz")
    public void takeOut(@Parameter(example = "12") @PathParam("id") long id) {
        quizzes.takeOut(id);
    }

    private Read read(QuizBody wanted) {
        Known<Skill> known = Known.byId(skills.byId()::get);
        return Sent.read(wanted, sent -> {
            QuizWish wish = QuizWish.read(sent, known);
            List<PartSaid> parts = wanted.asked(sent, items.known(), known);
            return new Read(wish, parts);
        });
    }
}
