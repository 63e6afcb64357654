package nl.vaardig.learning.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import nl.vaardig.learning.assignment.AssignmentAnswer;
import nl.vaardig.learning.assignment.AssignmentLists;
import nl.vaardig.learning.course.CourseBegin;
import nl.vaardig.learning.course.CourseLanguage;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people can learn, for other programs. */
@Path("/api/v1/catalogue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class CatalogueResource {

    @Schema(name = "Offering")
    public record Answer(
            OfferingKind kind,
            @Schema(description = "Of the course or the learning path", examples = "12") long id,
            String code,
            Bilingual name,
            Bilingual summary,
            Track track,
            OfferingForm form,
            @Schema(nullable = true) CourseLanguage language,
            @Schema(description = "null of an example, with which nobody begins", nullable = true) CourseBegin beginBy,
            BigDecimal hours,
            @Schema(description = "Euros for one person; null when nobody said so", nullable = true) BigDecimal cost,
            String provider,
            boolean example) {

        static Answer of(Catalogue.Listed listed) {
            Offering one = listed.offering();
            return new Answer(
                    one.kind(),
                    one.number(),
                    one.code(),
                    one.name(),
                    listed.summary(),
                    one.track(),
                    one.form(),
                    one.language(),
                    one.beginBy(),
                    one.hours(),
                    one.cost(),
                    one.provider(),
                    one.example());
        }
    }

    @Schema(name = "OfferingPage")
    public record Items(List<Answer> items, int page, int pageSize, long total) {}

    @Inject
    ReadCatalogue catalogue;

    @Inject
    BeginPath begin;

    @Inject
    AssignmentLists rows;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    @Operation(
            summary = "What people can learn: courses and learning paths",
            description = "Fits and its order are about the user who asks.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the others")
    @APIResponse(responseCode = "400", description = "A filter with a value that does not exist")
    @APIResponseSchema(Items.class)
    public Response list(@BeanParam CatalogueQuery query, @BeanParam PageQuery paging) {
        return PagedAnswer.of(
                catalogue.read(query.read(), paging.ask()).offerings().map(Answer::of), uri);
    }

    @POST
    @Path("paths/{id}/beginning")
    @RolesAllowed("EMPLOYEE")
    @Operation(summary = "Begin with a path that takes no permission")
    @APIResponse(responseCode = "404", description = "This municipality has no such path, or it is not published")
    @APIResponse(responseCode = "409", description = "It takes permission, or the user has it already")
    @APIResponseSchema(value = AssignmentAnswer.class, responseCode = "201", responseDescription = "Begun")
    public Response begin(@Parameter(example = "3") @PathParam("id") long id) {
        long made = begin.begin(id);
        return Response.created(URI.create("/api/v1/assignments/" + made))
                .entity(AssignmentAnswer.of(rows.get(made)))
                .build();
    }
}
