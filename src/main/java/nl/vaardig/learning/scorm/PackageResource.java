package nl.vaardig.learning.scorm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.vaardig.learning.scorm.read.Edition;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Packages of other makers, for other programs. */
@Path("/api/v1/packages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("HR_ADVISOR")
@Tag(name = "Learning")
public class PackageResource {

    @Schema(name = "PackagePage")
    public record Items(List<Packages.Row> items, int page, int pageSize, long total) {}

    /** A line of its menu. */
    @Schema(name = "PackagePart")
    public record Part(
            String identifier,
            String title,
            @Schema(description = "Steps in from the left") int depth,
            @Schema(description = "Whether there is something to open") boolean opens,
            @Schema(description = "Whether it reports itself how somebody does") boolean reports,
            @Schema(description = "0 to 1; null when its maker gave none", nullable = true) BigDecimal passMark) {}

    @Schema(name = "Package")
    public record PackageAnswer(
            long id,
            Bilingual title,
            Edition edition,
            @Schema(description = "Which of its versions people begin with; the first is 1") int version,
            Instant keptAt,
            @Schema(description = "Null while it is offered", nullable = true) Instant archivedAt,
            @Schema(description = "Who opened it is done, where it says nothing itself") boolean openingEnough,
            boolean passMarkIgnored,
            @Schema(description = "Bytes unpacked") long bytes,
            List<Part> parts) {}

    @Inject
    Packages packages;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "Packages of other makers",
            description = "By title; those that are offered, or those that are archived.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the others")
    @APIResponseSchema(Items.class)
    public Response list(
            @Parameter(description = "Those that are archived instead") @QueryParam("archived") boolean archived,
            @BeanParam PageQuery paging) {
        return PagedAnswer.of(packages.page(archived, paging.ask()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One package with its parts")
    @APIResponse(responseCode = "200", description = "The package")
    @APIResponse(responseCode = "404", description = "This municipality has no such package")
    public PackageAnswer get(@PathParam("id") long id) {
        Packed packed = packages.get(id);
        PackedVersion version = packed.inUse();
        List<Part> parts = packages.items(version.id()).stream()
                .map(item -> new Part(
                        item.identifier(), item.title(), item.depth(), item.opens(), item.talks(), item.passMark()))
                .toList();
        return new PackageAnswer(
                id,
                packed.title(),
                version.edition(),
                version.number(),
                version.keptAt(),
                packed.archivedAt(),
                packed.openingEnough(),
                packed.passMarkIgnored(),
                version.bytes(),
                parts);
    }
}
