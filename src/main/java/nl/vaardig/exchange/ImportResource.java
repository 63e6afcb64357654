package nl.vaardig.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports by machine: send a file, look at the dry run, confirm it. */
@Path("/api/v1/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
@Tag(name = "Imports")
public class ImportResource {

    /** @param skipFaulty take over the good rows and leave the others */
    public record Confirmation(boolean skipFaulty) {}

    @Inject
    BringIn bringIn;

    @Inject
    Imports imports;

    @Inject
    ImportKinds kinds;

    @Inject
    ImportReports reports;

    @Inject
    CurrentRequest request;

    @Context
    UriInfo uri;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Sends a file for a dry run",
            description = "Parts: kind and file; for FRAMEWORK, CASE and ESCO also scale (a code), track and language"
                    + " (nl or en, of a collection of ESCO), each of which may be left out. At most 50 MB, and 5 MB for"
                    + " a framework. Nothing changes yet.\n\nThe body may also be the file itself, with kind, fileName,"
                    + " scale, track and language in the query: text/csv, text/tab-separated-values, application/json,"
                    + " application/ld+json or application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.")
    @APIResponse(responseCode = "201", description = "The dry run has begun; its address is in Location")
    @APIResponse(responseCode = "400", description = "The file cannot be read as this kind: the violations say why")
    @APIResponseSchema(value = ImportAnswer.class, responseCode = "201")
    public Response upload(
            @FormParam("kind") @DefaultValue("") String kind,
            @FormParam("scale") String scale,
            @FormParam("track") String track,
            @FormParam("language") String language,
            @FormParam("file") EntityPart file) {
        return created(Upload.of(kinds.sent(kind), file), scale, track, language);
    }

    @POST
    @Consumes({
        "text/csv",
        "text/tab-separated-values",
        TableFile.XLSX_TYPE,
        MediaType.APPLICATION_JSON,
        "application/ld+json"
    })
    @Operation(hidden = true) // a description holds one operation of a method and a path; it tells of this one in words
    public Response uploadBody(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("fileName") @DefaultValue("") String fileName,
            @QueryParam("scale") String scale,
            @QueryParam("track") String track,
            @QueryParam("language") String language,
            InputStream body) {
        return created(new Upload(kinds.sent(kind), fileName, body), scale, track, language);
    }

    private Response created(Upload upload, String scale, String track, String language) {
        long id = bringIn.take(upload, upload.choice(scale, track, language), false);
        return Response.created(URI.create("/api/v1/imports/" + id))
                .entity(shown(reports.one(id)))
                .build();
    }

    @GET
    @Operation(summary = "Imports, the newest first")
    @APIResponse(responseCode = "200", description = "One page of imports; the Link header leads to the others")
    @APIResponseSchema(ImportAnswer.Items.class)
    public Response all(@BeanParam PageQuery paging) {
        return PagedAnswer.of(reports.all(paging.ask()).map(this::shown), uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One import with its counts",
            description = "Ask again until state is CHECKED, DONE or FAILED.")
    @APIResponse(responseCode = "200", description = "The import")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public ImportAnswer one(@PathParam("id") long id) {
        return shown(reports.one(id));
    }

    @GET
    @Path("{id}/lines")
    @Operation(
            summary = "What rows do or what is wrong with them",
            description = "The first ten thousand of each outcome are kept.")
    @APIResponse(responseCode = "200", description = "One page of lines; the Link header leads to the others")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    @APIResponseSchema(ImportAnswer.Lines.class)
    public Response lines(
            @PathParam("id") long id,
            @Parameter(description = "ERROR, WARNING, ADD, CHANGE or LEFT_OUT", example = "ERROR")
                    @QueryParam("outcome")
                    @DefaultValue("ERROR")
                    String outcome,
            @BeanParam PageQuery paging) {
        reports.one(id);
        ImportLine.Outcome wanted = Asked.oneOf(ImportLine.Outcome.class, outcome, "outcome");
        Messages messages = Messages.in(request.language());
        Paging<ImportReports.Line> found =
                reports.lines(id, wanted == null ? ImportLine.Outcome.ERROR : wanted, paging.ask());
        return PagedAnswer.of(found.map(line -> ImportAnswer.Line.of(line, messages)), uri);
    }

    @POST
    @Path("{id}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Carries out an import that was tried",
            description = "Runs in the background; ask for the import to see how far it is.")
    @APIResponse(responseCode = "202", description = "It has begun")
    @APIResponse(
            responseCode = "409",
            description = "It has errors that are not to be skipped, or was confirmed before")
    @APIResponseSchema(value = ImportAnswer.class, responseCode = "202")
    public Response confirm(@PathParam("id") long id, Confirmation confirmation) {
        imports.confirm(id, confirmation != null && confirmation.skipFaulty());
        return accepted(id);
    }

    @POST
    @Path("{id}/resumption")
    @Operation(
            summary = "Lets an import go on that stopped",
            description = "From where it stopped: what was taken over stays. Runs in the background.")
    @APIResponse(responseCode = "202", description = "It goes on")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    @APIResponse(responseCode = "409", description = "It did not stop, or its file is gone")
    @APIResponseSchema(value = ImportAnswer.class, responseCode = "202")
    public Response resume(@PathParam("id") long id) {
        imports.resume(id);
        return accepted(id);
    }

    private Response accepted(long id) {
        return Response.accepted(shown(reports.one(id)))
                .location(URI.create("/api/v1/imports/" + id))
                .build();
    }

    private ImportAnswer shown(ImportReports.Report report) {
        return ImportAnswer.of(report, Messages.in(request.language()));
    }
}
