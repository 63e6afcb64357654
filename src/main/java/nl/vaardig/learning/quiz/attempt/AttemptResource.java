package nl.vaardig.learning.quiz.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Own attempts, for other programs. Another's is a 404. */
@Path("/api/v1/quiz-attempts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("EMPLOYEE")
@Tag(name = "Quizzes")
public class AttemptResource {

    @Schema(name = "QuizAttemptRow")
    public record Row(
            long id,
            Bilingual title,
            int number,
            AttemptState state,
            Instant beganAt,
            Instant endedAt,
            BigDecimal percent) {

        static Row of(Attempt attempt) {
            return new Row(
                    attempt.id(),
                    attempt.quiz().title(),
                    attempt.number(),
                    attempt.state(),
                    attempt.beganAt(),
                    attempt.endedAt(),
                    attempt.percent());
        }
    }

    @Schema(name = "QuizAttempts")
    public record Rows(List<Row> items) {}

    @Schema(
            name = "QuizAttemptToBegin",
            requiredProperties = {"assignmentId", "stepId"})
    public record BeginRequest(@Schema(examples = "31") Long assignmentId, @Schema(examples = "77") Long stepId) {}

    @Schema(name = "QuizAnswerToSave")
    public record AnswerRequest(
            @Schema(
                            description =
                                    "Numbers of options: chosen 2,4; in order 3,1,2; matched 1=2,2=1. Or what was typed, a number with a point. null takes it back",
                            nullable = true,
                            examples = "2")
                    String answer,
            @Schema(description = "It stays; only in a quiz that tells after each answer", nullable = true)
                    Boolean definite) {}

    @Inject
    Attempts attempts;

    @GET
    @Operation(summary = "Own attempts, the newest first")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponseSchema(Rows.class)
    public Rows list() {
        return new Rows(attempts.all().stream().map(Row::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin with the quiz of a step whose turn it is",
            description = "One that is under way is gone on with.")
    @APIResponse(responseCode = "400", description = "A field is missing")
    @APIResponse(responseCode = "404", description = "Not there, or not your own")
    @APIResponse(responseCode = "409", description = "Not its turn, none left, or the last one is being reviewed")
    @APIResponseSchema(value = AttemptAnswer.class, responseCode = "201", responseDescription = "Under way")
    public Response begin(BeginRequest wanted) {
        if (wanted == null) throw new BadField("body", "form.missing");
        long id = attempts.begin(
                Asked.present(wanted.assignmentId(), "assignmentId"), Asked.present(wanted.stepId(), "stepId"));
        return Response.created(URI.create("/api/v1/quiz-attempts/" + id))
                .entity(get(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One own attempt with its questions")
    @APIResponse(responseCode = "200", description = "As it stands")
    @APIResponse(responseCode = "404", description = "Not there, or not your own")
    public AttemptAnswer get(@Parameter(example = "700") @PathParam("id") long id) {
        return AttemptAnswer.of(attempts.own(id));
    }

    @PUT
    @Path("{id}/questions/{place}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep an answer", description = "When the time is over the attempt ends instead.")
    @APIResponse(responseCode = "200", description = "As it stands")
    @APIResponse(responseCode = "400", description = "The answer names what isn't there")
    @APIResponse(responseCode = "404", description = "Not there, or not your own")
    @APIResponse(responseCode = "409", description = "It is final, or the attempt has ended")
    public AttemptAnswer answer(
            @Parameter(example = "700") @PathParam("id") long id,
            @Parameter(example = "1") @PathParam("place") int place,
            AnswerRequest given) {
        if (given == null) throw new BadField("body", "form.missing");
        AttemptQuestion question = attempts.own(id).at(place);
        String said = AnswerFields.read(question, given.answer());
        attempts.answer(id, place, said, Boolean.TRUE.equals(given.definite()));
        return get(id);
    }

    @POST
    @Path("{id}/ending")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Hand it in", description = "What wasn't answered counts as not right.")
    @APIResponse(responseCode = "200", description = "What it came to")
    @APIResponse(responseCode = "404", description = "Not there, or not your own")
    public AttemptAnswer end(@Parameter(example = "700") @PathParam("id") long id) {
        attempts.end(id);
        return get(id);
    }
}
