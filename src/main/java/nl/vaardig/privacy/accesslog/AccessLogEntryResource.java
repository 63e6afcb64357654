package nl.vaardig.privacy.accesslog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.SearchText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who looked at whom: one's own, or for the privacy officer everyone's. */
@Path("/api/v1/access-log-entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy", description = "Who looked at whose data")
public class AccessLogEntryResource {

    /** What the list looks like, for the description of the API. */
    @Schema(name = "AccessLogEntryPage")
    public record Items(List<AccessLogEntries.Look> items, int page, int pageSize, long total) {}

    @Inject
    AccessLogEntries entries;

    @Inject
    CurrentRequest request;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"EMPLOYEE", "PRIVACY_OFFICER"})
    @Operation(
            summary = "Who looked",
            description =
                    "An employee reads who looked at the own data; a privacy officer reads everyone's. The latest first."
                            + " Names what was looked at, never what was seen.")
    @APIResponseSchema(
            value = Items.class,
            responseDescription = "One page of entries; the Link header leads to the others")
    public Response list(
            @Parameter(
                            description = "Whose data were looked at; another than the own is for the privacy officer",
                            example = "1201")
                    @QueryParam("employeeId")
                    String employee,
            @Parameter(description = "The first day", example = "2026-11-01") @QueryParam("from") String from,
            @Parameter(description = "The last day", example = "2026-11-30") @QueryParam("until") String until,
            @BeanParam PageQuery paging) {
        AccessLogEntries.Filter filter = new AccessLogEntries.Filter(
                whose(Asked.id(employee, "employeeId")),
                SearchText.of("employee", ""),
                SearchText.of("viewer", ""),
                Asked.day(from, "from"),
                Asked.day(until, "until"));
        return PagedAnswer.of(entries.find(filter, paging.ask()), uri);
    }

    private Long whose(Long asked) {
        CurrentUser user = request.user();
        if (user.has(Role.PRIVACY_OFFICER)) return asked;
        if (user.employeeId() == null || asked != null && !user.is(asked)) throw new NotThere();
        return user.employeeId();
    }
}
