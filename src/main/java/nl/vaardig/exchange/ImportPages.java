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
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.vaardig.exchange.reading.Brought;
import nl.vaardig.exchange.reading.Choice;
import nl.vaardig.exchange.reading.ImportKind;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;

/** Bringing files in: choose, look at what it would do, confirm, see what it did. */
@Path("/imports")
@RequestScoped
@RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
public class ImportPages {

    private static final int LINES = 20;
    private static final int PATIENCE_TENTHS = 20;

    public record Start(
            List<ImportKind> kinds,
            ImportKind chosen,
            List<Choice> choices,
            Map<String, String> errors,
            Paging<ImportReports.Report> runs) {}

    /** @param shown which of the lists of lines is on the page @param brought what came of the file as a whole, or null */
    public record Run(
            ImportReports.Report report,
            ImportKind kind,
            ImportLine.Outcome shown,
            Paging<ImportReports.Line> lines,
            Brought brought,
            String refusal) {}

    @Inject
    Imports imports;

    @Inject
    ImportReports reports;

    @Inject
    BringIn bringIn;

    @Inject
    ImportKinds kinds;

    @Inject
    CurrentRequest request;

    @GET
    public Page start(@QueryParam("kind") @DefaultValue("") String kind, @QueryParam("page") Integer page) {
        return start(kind, Map.of(), page);
    }

    private Page start(String kind, Map<String, String> errors, Integer page) {
        List<ImportKind> mine = kinds.of(request.user().roles());
        ImportKind chosen = mine.stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
        return new Page(
                "exchange/imports.jte",
                new Start(mine, chosen, choices(chosen), errors, reports.all(Paging.Ask.of(page, LINES))));
    }

    private List<Choice> choices(ImportKind chosen) {
        return chosen == null ? List.of() : kinds.reading(chosen, importer -> importer.choices(request.language()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @FormParam("kind") @DefaultValue("") String kind,
            @FormParam("scale") String scale,
            @FormParam("track") String track,
            @FormParam("language") String language,
            @FormParam("file") EntityPart file) {
        try {
            Upload upload = Upload.of(kinds.sent(kind), file);
            return atWork(bringIn.take(upload, upload.choice(scale, track, language), true));
        } catch (BadField e) {
            String message = Messages.in(request.language()).text(e.key(), e.arguments());
            return FormAnswer.again(start(kind, Map.of(e.field(), message), 1));
        }
    }

    private Response atWork(long run) {
        waitForSmallFiles(run);
        return FormAnswer.goTo("/imports/" + run);
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
        if (report.state() == ImportState.MAPPING) return FormAnswer.goTo("/imports/" + id + "/columns");
        if (TableFile.isAskedBy(format)) return file(id, report.shown(show)).as(format);
        return Response.ok(page(report, report.shown(show), page, null)).build();
    }

    private Page page(ImportReports.Report report, ImportLine.Outcome shown, Integer page, String refusal) {
        Paging<ImportReports.Line> lines = reports.lines(report.id(), shown, Paging.Ask.of(page, LINES));
        ImportKind kind = kinds.named(report.kind());
        Brought brought = reports.brought(report.id())
                .map(id -> kinds.reading(kind, importer -> importer.brought(id, request.language())))
                .orElse(null);
        return new Page("exchange/import.jte", new Run(report, kind, shown, lines, brought, refusal));
    }

    private TableFile<ImportReports.Line> file(long id, ImportLine.Outcome outcome) {
        var messages = Messages.in(request.language());
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
        return orRefused(id, () -> imports.confirm(id, skipFaulty));
    }

    @POST
    @Path("{id}/resumption")
    public Response resume(@PathParam("id") long id) {
        return orRefused(id, () -> imports.resume(id));
    }

    /** Does it and goes to the page of the import, or shows that page with the reason why not. */
    public Response orRefused(long id, Runnable act) {
        return shownOrRefused(id, () -> {
            act.run();
            return atWork(id);
        });
    }

    /** The answer, or the page of the import with the reason why not. */
    public Response shownOrRefused(long id, Supplier<Response> answer) {
        try {
            return answer.get();
        } catch (RuleRefused e) {
            ImportReports.Report report = reports.one(id);
            String words = Messages.in(request.language()).text(e.key(), e.args());
            return FormAnswer.refused(page(report, report.shown(null), 1, words));
        }
    }
}
