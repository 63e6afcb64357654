package nl.vaardig.learning.credential;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own certificates of paths, for other programs. */
@Path("/api/v1/credentials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("EMPLOYEE")
@Tag(name = "Learning")
public class CredentialResource {

    @Schema(name = "CredentialPage")
    public record Items(List<Row> items, int page, int pageSize, long total) {}

    @Schema(name = "Credential", description = "The certificate of a path that was finished")
    public record Row(
            @Schema(examples = "5300") long id,
            @Schema(description = "Anybody checks it with this, at /credentials/check/ and the code") String code,
            String name,
            Bilingual title,
            @Schema(description = "Skills with their levels, a line each") Bilingual outcomes,
            BigDecimal hours,
            LocalDate finishedOn,
            @Schema(description = "The last day; null when it stays valid", nullable = true) LocalDate validUntil,
            @Schema(description = "Whether the page to check it shows the name") boolean nameShown,
            @Schema(description = "Null when it holds", nullable = true) Instant withdrawnAt) {

        static Row of(Credential one) {
            Certified says = one.says();
            return new Row(
                    one.id(),
                    one.code(),
                    says.name(),
                    says.title(),
                    says.outcomes(),
                    says.hours(),
                    says.finishedOn(),
                    says.validUntil(),
                    one.nameShown(),
                    one.withdrawnAt());
        }
    }

    @Inject
    Credentials credentials;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "One's own certificates of paths", description = "The latest first.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the others")
    @APIResponseSchema(Items.class)
    public Response list(@BeanParam PageQuery paging) {
        return PagedAnswer.of(paging.ask().of(credentials.mine()).map(Row::of), uri);
    }
}
