package nl.vaardig.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.Messages;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.Page;
import nl.vaardig.platform.Paging;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.TableFile;

/** Bringing files in: choose, look at what it would do, confirm, see what it did. */
@Path("/imports")
@RequestScoped
@RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
public class ImportPages {

    private static final int LINES = 20;
    private static final int PATIENCE_TENTHS = 20;

    /** @param errors field to message, for a form that was sent back */
    public record Start(
            List<ImportKind> kinds, ImportKind chosen, Map<String, String> errors, Paging<ImportReports.Report> runs) {}

    /** @param shown which of the lists of lines is on the page */
    public record Run(
            ImportReports.Report report, ImportLine.Outcome shown, Paging<ImportReports.Line> lines, String refusal) {}

    /** What a kind of file must look like. */
    public record Kind(ImportKind kind, List<String> columns) {}

    @Inject
    Imports imports;

    @Inject
    ImportReports reports;

    @Inject
    ImportQueue queue;

    @Inject
    ImportExamples examples;

    @Inject
    CurrentRequest request;

    @GET
    public Page start(@QueryParam("kind") @DefaultValue("") String kind, @QueryParam("page") Integer page) {
        return start(kind, Map.of(), page);
    }

    private Page start(String kind, Map<String, String> errors, Integer page) {
        List<ImportKind> kinds = ImportKind.of(request.user().roles());
        ImportKind chosen = kinds.stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
        return new Page(
                "exchange/imports.jte", new Start(kinds, chosen, errors, reports.all(Paging.Ask.of(page, LINES))));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@FormParam("kind") @DefaultValue("") String kind, @FormParam("file") EntityPart file) {
        try {
            Upload upload = Upload.of(kind, file);
            long run = imports.upload(upload.kind(), upload.fileName(), upload.content());
            queue.wake();
            waitForSmallFiles(run);
            return Response.seeOther(URI.create("/imports/" + run)).build();
        } catch (BadField e) {
            String message = Messages.in(request.language()).text(e.key(), e.arguments());
            return Response.status(422)
                    .entity(start(kind, Map.of(e.field(), message), 1))
                    .build();
        }
    }

    // Most files are tried within a second: then nobody needs to see a page that says so.
    private void waitForSmallFiles(long run) {
        try {
            for (int i = 0; i < PATIENCE_TENTHS && reports.one(run).state().isAtWork(); i++) Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @GET
    @Path("{id}")
    public Response run(
            @PathParam("id") long id,
            @QueryParam("show") String show,
            @QueryParam("page") Integer page,
            @QueryParam("format") String format) {
        ImportReports.Report report = reports.one(id);
        ImportLine.Outcome shown = shown(show, report);
        if (TableFile.isAskedBy(format)) return file(id, shown).as(format);
        return Response.ok(page(report, shown, page, null)).build();
    }

    private Page page(ImportReports.Report report, ImportLine.Outcome shown, Integer page, String refusal) {
        Paging<ImportReports.Line> lines = reports.lines(report.id(), shown, Paging.Ask.of(page, LINES));
        return new Page("exchange/import.jte", new Run(report, shown, lines, refusal));
    }

    /** What asks for attention first, unless something else was asked for. */
    private static ImportLine.Outcome shown(String asked, ImportReports.Report report) {
        for (ImportLine.Outcome outcome : ImportLine.Outcome.values()) {
            if (outcome.name().equalsIgnoreCase(asked)) return outcome;
        }
        if (report.errors() > 0) return ImportLine.Outcome.ERROR;
        return report.changed() > 0 ? ImportLine.Outcome.CHANGE : ImportLine.Outcome.ADD;
    }

    private TableFile<ImportReports.Line> file(long id, ImportLine.Outcome outcome) {
        Messages messages = Messages.in(request.language());
        return TableFile.of(
                "import-" + id + "-" + outcome.name(),
                reports.allLines(id, outcome),
                TableFile.column(messages.text("import.line"), ImportReports.Line::line),
                TableFile.column(messages.text("import.column"), ImportReports.Line::column),
                TableFile.column(messages.text("import.row"), ImportReports.Line::subject),
                TableFile.column(messages.text("import.what." + outcome), line -> line.text(messages)));
    }

    @POST
    @Path("{id}/confirmation")
    public Response confirm(
            @PathParam("id") long id, @FormParam("skipFaulty") @DefaultValue("false") boolean skipFaulty) {
        try {
            imports.confirm(id, skipFaulty);
            queue.wake();
            waitForSmallFiles(id);
            return Response.seeOther(URI.create("/imports/" + id)).build();
        } catch (RuleRefused e) {
            return refused(id, e);
        }
    }

    @POST
    @Path("{id}/resumption")
    public Response resume(@PathParam("id") long id) {
        try {
            imports.resume(id);
            queue.wake();
            waitForSmallFiles(id);
            return Response.seeOther(URI.create("/imports/" + id)).build();
        } catch (RuleRefused e) {
            return refused(id, e);
        }
    }

    private Response refused(long id, RuleRefused refusal) {
        ImportReports.Report report = reports.one(id);
        String words = Messages.in(request.language()).text(refusal.key(), refusal.args());
        return Response.status(409)
                .entity(page(report, shown(null, report), 1, words))
                .build();
    }

    @GET
    @Path("kinds/{kind}")
    public Page kind(@PathParam("kind") String name) {
        ImportKind kind = known(name);
        return new Page("exchange/kind.jte", new Kind(kind, examples.columns(kind)));
    }

    @GET
    @Path("kinds/{kind}/example")
    public Response example(@PathParam("kind") String name) {
        ImportKind kind = known(name);
        return Response.ok(examples.file(kind), kind.contentType())
                .header("Content-Disposition", "attachment; filename=\"" + kind.fileName() + "\"")
                .build();
    }

    private ImportKind known(String name) {
        return ImportKind.of(request.user().roles()).stream()
                .filter(kind -> kind.pathName().equals(name))
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
