package nl.vaardig.exchange.guide;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.vaardig.exchange.ImportIntake;
import nl.vaardig.exchange.ImportPages;
import nl.vaardig.exchange.ImportReports;
import nl.vaardig.exchange.ImportState;
import nl.vaardig.exchange.reading.ImportKind;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;

/** Asks which column of a file is what, where its heads don't say so. */
@Path("/imports/{id}/columns")
@RequestScoped
@RolesAllowed({"ADMINISTRATOR", "HR_ADVISOR"})
public class ColumnPages {

    /** A column of ours. @param label what it is called in the reader's language */
    public record Column(String name, String label) {}

    /** @param heads of the file @param chosen for each column of ours the place of its head @param errors by column */
    public record Columns(
            ImportReports.Report report,
            ImportKind kind,
            List<Column> columns,
            List<ImportIntake.Head> heads,
            Map<String, Integer> chosen,
            Map<String, String> errors) {}

    @Inject
    ImportPages pages;

    @Inject
    ImportReports reports;

    @Inject
    ImportIntake intake;

    @Inject
    ImportKinds kinds;

    @Inject
    CurrentRequest request;

    @GET
    public Response ask(@PathParam("id") long id) {
        ImportReports.Report report = reports.one(id);
        if (report.state() != ImportState.MAPPING) return FormAnswer.goTo("/imports/" + id);
        return pages.shownOrRefused(id, () -> Response.ok(asked(report)).build());
    }

    private Page asked(ImportReports.Report report) {
        List<ImportIntake.Head> heads = intake.heads(report.id());
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).column() != null) known.putIfAbsent(heads.get(i).column(), i);
        }
        return page(report, heads, known, Map.of());
    }

    private Page page(
            ImportReports.Report report,
            List<ImportIntake.Head> heads,
            Map<String, Integer> chosen,
            Map<String, String> errors) {
        ImportKind kind = kinds.named(report.kind());
        return new Page("exchange/columns.jte", new Columns(report, kind, labelled(kind), heads, chosen, errors));
    }

    private List<Column> labelled(ImportKind kind) {
        boolean dutch = request.language().equals("nl");
        return kinds.columns(kind).names().stream()
                .map(name -> new Column(
                        name, capital(dutch ? kind.heads().dutch(name).get(0) : name.replace('_', ' '))))
                .toList();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    @POST
    public Response say(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        ImportReports.Report report = reports.one(id);
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String column : kinds.columns(kinds.named(report.kind())).names()) {
            String place = Objects.requireNonNullElse(form.getFirst(column), "");
            if (place.matches("\\d{1,4}")) places.put(column, Integer.valueOf(place));
        }
        try {
            return pages.orRefused(id, () -> intake.say(id, places));
        } catch (BadField e) {
            String message = Messages.in(request.language()).text(e.key(), e.arguments());
            return FormAnswer.again(page(report, intake.heads(id), places, Map.of(e.field(), message)));
        }
    }
}
