package nl.vaardig.skills.framework.file;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.vaardig.platform.proxy.Client;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.casefile.CasePackage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A framework with everything in it, for other programs; the imports take both back in. */
@Path("/api/v1/frameworks")
@RequestScoped
@RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
@Tag(name = "Library", description = "What can be learnt: frameworks, skills, and how levels are recognised")
public class FrameworkFileResource {

    @Inject
    FrameworkExports exports;

    @Inject
    FrameworkPackages packages;

    @Inject
    CurrentRequest request;

    @Inject
    Client client;

    @Context
    HttpServletRequest http;

    @GET
    @Path("{id: \\d+}/case")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A framework as a package of 1EdTech CASE 1.1",
            description =
                    "In the language asked for; the other language, tracks and former codes go along as extensions.")
    // The names in it are 1EdTech's and described there; ours would only repeat them.
    @APIResponse(
            responseCode = "200",
            description = "CFPackage: the document, its items, associations and rubrics",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, description = "A CFPackage as CASE 1.1 has it")))
    @APIResponse(responseCode = "404", description = "There is no such framework in this municipality")
    public CasePackage inCase(@Parameter(example = "4") @PathParam("id") long id) {
        return packages.of(exports.of(id), request.language(), client.base(http));
    }

    @GET
    @Path("{id: \\d+}/csv")
    @Produces("text/csv")
    @Operation(
            summary = "A framework as a CSV file",
            description = "A skill on each row, four columns for each level of its scale.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "There is no such framework in this municipality")
    public Response csv(@Parameter(example = "4") @PathParam("id") long id) {
        return FrameworkTableFile.of(exports.of(id)).as("csv");
    }
}
