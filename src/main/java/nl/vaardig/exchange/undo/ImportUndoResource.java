package nl.vaardig.exchange.undo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.vaardig.exchange.ImportAnswer;
import nl.vaardig.exchange.ImportReports;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Taking an import back, by machine. */
@Path("/api/v1/imports/{id}/undo")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
@Tag(name = "Imports")
public class ImportUndoResource {

    @Inject
    UndoImport undo;

    @Inject
    ImportReports reports;

    @Inject
    CurrentRequest request;

    @POST
    @Operation(
            summary = "Takes an import back",
            description = "What it added is removed and what it changed is as it was, in one transaction. Possible for"
                    + " JOB_ROLES, DEPARTMENTS, EMPLOYEES, APPOINTMENTS, REQUIREMENTS and RATINGS of at most 10,000"
                    + " changes, while undoable is true.")
    @APIResponse(responseCode = "200", description = "It was taken back")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    @APIResponse(
            responseCode = "409",
            description = "Something leans on what it added, or was changed since: the detail says what")
    public ImportAnswer undo(@PathParam("id") long id) {
        undo.undo(id);
        return ImportAnswer.of(reports.one(id), Messages.in(request.language()));
    }
}
