package nl.vaardig.learning.session.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import nl.vaardig.learning.session.Presence;
import nl.vaardig.learning.session.Session;
import nl.vaardig.learning.session.SignUpState;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sessions and the own sign-ups, for other programs. Who else is on a list is read on the screen. */
@Path("/api/v1/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
@Tag(name = "Learning")
public class SessionResource {

    @Schema(name = "SessionPage")
    public record Items(List<Row> items, int page, int pageSize, long total) {}

    /** @param place empty when it is held by video only */
    @Schema(name = "Session", description = "One date of a session that people sign up for")
    public record Row(
            @Schema(examples = "5200") long id,
            @Schema(description = "What a step of a path has", examples = "5150") long seriesId,
            Bilingual title,
            Instant startsAt,
            Instant endsAt,
            @Schema(description = "Empty when it is held by video only") String place,
            @Schema(description = "Whether there is a video meeting; its address is read on the screen") boolean online,
            @Schema(description = "Empty as long as nobody knows") String trainer,
            @Schema(description = "Null: no limit", nullable = true) Integer seats,
            long taken,
            long waiting,
            @Schema(description = "Nobody signs up from then on") Instant closesAt,
            @Schema(description = "Null when it goes on", nullable = true) Instant cancelledAt,
            @Schema(description = "How the user stands; null when not on the list", nullable = true) SignUpState own,
            @Schema(description = "Of the user; null as long as nobody said", nullable = true) Presence attendance) {

        static Row of(SessionDates.Date date) {
            Session session = date.session();
            return new Row(
                    session.id(),
                    session.series().id(),
                    session.series().title(),
                    session.startsAt(),
                    session.endsAt(),
                    session.place(),
                    !session.link().isEmpty(),
                    session.trainerSaid().name(),
                    session.seats(),
                    date.taken(),
                    date.waiting(),
                    session.closesAt(),
                    session.cancelledAt(),
                    date.isOwn() ? date.own().state() : null,
                    date.isOwn() ? date.own().attendance() : null);
        }
    }

    @Inject
    SessionDates dates;

    @Inject
    SignUps signUps;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "Sessions to come", description = "The first one first; with how the user stands.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the others")
    @APIResponseSchema(Items.class)
    public Response list(@BeanParam PageQuery paging) {
        return PagedAnswer.of(dates.coming(paging.ask()).map(Row::of), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One session")
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "404", description = "This municipality has no such session")
    public Row get(@Parameter(example = "5200") @PathParam("id") long id) {
        return Row.of(dates.one(id));
    }

    @POST
    @Path("{id}/sign-up")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("EMPLOYEE")
    @Operation(summary = "Sign up", description = "A seat, or a place on the waiting list when there is none.")
    @APIResponse(responseCode = "200", description = "The session with how the user stands now")
    @APIResponse(responseCode = "404", description = "This municipality has no such session")
    @APIResponse(
            responseCode = "409",
            description = "Closed, cancelled, on the list already, or elsewhere at that time")
    public Row signUp(@Parameter(example = "5200") @PathParam("id") long id) {
        signUps.signUp(id);
        return Row.of(dates.one(id));
    }

    @DELETE
    @Path("{id}/sign-up")
    @RolesAllowed("EMPLOYEE")
    @Operation(summary = "Give the seat back", description = "Or leave the waiting list. Whoever waits moves up.")
    @APIResponse(responseCode = "204", description = "Off the list")
    @APIResponse(responseCode = "404", description = "This municipality has no such session")
    @APIResponse(responseCode = "409", description = "Not on the list, or too late")
    public void leave(@Parameter(example = "5200") @PathParam("id") long id) {
        signUps.leave(id);
    }
}
