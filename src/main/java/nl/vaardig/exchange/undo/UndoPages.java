package nl.vaardig.exchange.undo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.vaardig.exchange.ImportPages;

/** The button that takes an import back. */
@Path("/imports/{id}/undo")
@RequestScoped
@RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
public class UndoPages {

    @Inject
    UndoImport undo;

    @Inject
    ImportPages pages;

    @POST
    public Response undo(@PathParam("id") long id) {
        return pages.orRefused(id, () -> undo.undo(id));
    }
}
