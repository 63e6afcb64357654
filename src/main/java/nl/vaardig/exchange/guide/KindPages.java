package nl.vaardig.exchange.guide;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.vaardig.exchange.mapping.Mappings;
import nl.vaardig.exchange.reading.ImportKind;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;

/** How a file of one kind is written, and which columns of the municipality's own files are remembered. */
@Path("/imports/kinds")
@InNavigation(
        order = 100,
        word = "exchange.nav",
        roles = {Role.HR_ADVISOR, Role.ADMINISTRATOR},
        address = "/imports")
@RequestScoped
@RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
public class KindPages {

    private static final String CSV = "text/csv;charset=UTF-8";

    /** @param dutch other names of it, in Dutch */
    public record Column(String name, List<String> dutch) {}

    public record Kind(ImportKind kind, List<Column> columns, List<Mappings.Known> mappings) {}

    @Inject
    ImportExamples examples;

    @Inject
    ImportKinds kinds;

    @Inject
    Mappings mappings;

    @Inject
    CurrentRequest request;

    @GET
    @Path("{kind}")
    public Page kind(@PathParam("kind") String name) {
        ImportKind kind = known(name);
        List<Column> columns = kinds.columns(kind).names().stream()
                .map(column -> new Column(column, kind.heads().dutch(column)))
                .toList();
        return new Page("exchange/kind.jte", new Kind(kind, columns, mappings.all(kind.pathName())));
    }

    @GET
    @Path("{kind}/example")
    public Response example(@PathParam("kind") String name, @QueryParam("heads") String heads) {
        ImportKind kind = known(name);
        boolean dutch = "nl".equals(heads);
        String disposition = "attachment; filename=\"" + kind.fileName() + "\"";
        return Response.ok(dutch ? examples.dutch(kind) : examples.file(kind), dutch ? CSV : kind.contentType())
                .header("Content-Disposition", disposition)
                .build();
    }

    @POST
    @Path("{kind}/mappings/{mapping}/removal")
    public Response forget(@PathParam("kind") String name, @PathParam("mapping") long mapping) {
        ImportKind kind = known(name);
        mappings.forget(kind.pathName(), mapping);
        return FormAnswer.goTo("/imports/kinds/" + kind.pathName());
    }

    private ImportKind known(String name) {
        return kinds.of(request.user().roles()).stream()
                .filter(kind -> kind.pathName().equals(name))
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
