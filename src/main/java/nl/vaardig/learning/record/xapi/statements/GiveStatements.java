package nl.vaardig.learning.record.xapi.statements;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.vaardig.learning.record.Activities;
import nl.vaardig.learning.record.Attachments;
import nl.vaardig.learning.record.Refusal;
import nl.vaardig.learning.record.Statements;
import nl.vaardig.learning.record.Statements.Row;
import nl.vaardig.learning.record.statement.FilesCheck;
import nl.vaardig.learning.record.statement.Format;
import nl.vaardig.learning.record.statement.Languages;
import nl.vaardig.learning.record.xapi.Body;
import nl.vaardig.learning.record.xapi.StoreAddress;

/** From statements that are kept to an answer. */
@RequestScoped
public class GiveStatements {

    /** Where the rest of a list is. */
    static final String MORE = StoreAddress.STATEMENTS + "/more";

    @Inject
    Statements statements;

    @Inject
    Activities activities;

    @Inject
    Attachments attachments;

    Response answer(StatementQuestion asked, UriInfo uri, HttpHeaders headers) {
        UUID one = asked.one();
        if (one == null) return several(asked, uri, headers);
        Row row =
                statements.one(one, asked.isVoided()).orElseThrow(() -> new Refusal(404, "there is no such statement"));
        String json = asked.format().equals("exact")
                ? row.json()
                : format(asked, List.of(read(row)), headers).apply(read(row)).toString();
        return response(asked, List.of(row), json)
                .lastModified(java.util.Date.from(row.stored()))
                .build();
    }

    private Response several(StatementQuestion asked, UriInfo uri, HttpHeaders headers) {
        List<Row> found = statements.find(asked.wanted());
        List<Row> shown = found.subList(0, Math.min(found.size(), asked.limit()));
        String more = found.size() > shown.size() ? more(uri, shown.get(shown.size() - 1)) : "";
        StringBuilder json = new StringBuilder("{\"statements\":[");
        if (asked.format().equals("exact")) {
            json.append(String.join(",", shown.stream().map(Row::json).toList()));
        } else {
            List<JsonObject> read = shown.stream().map(GiveStatements::read).toList();
            UnaryOperator<JsonObject> format = format(asked, read, headers);
            json.append(String.join(
                    ",", read.stream().map(one -> format.apply(one).toString()).toList()));
        }
        json.append("],\"more\":\"").append(more).append("\"}");
        var answer = response(asked, shown, json.toString());
        if (!shown.isEmpty())
            answer.lastModified(java.util.Date.from(shown.get(0).stored()));
        return answer.build();
    }

    private Response.ResponseBuilder response(StatementQuestion asked, List<Row> shown, String json) {
        if (!asked.withFiles())
            return Response.ok(json.getBytes(StandardCharsets.UTF_8), "application/json;charset=UTF-8");
        Set<String> wanted = new TreeSet<>();
        shown.forEach(row -> wanted.addAll(FilesCheck.hashes(read(row))));
        String boundary = "vaardig-" + UUID.randomUUID();
        return Response.ok(
                Mixed.write(boundary, json, attachments.of(wanted)), "multipart/mixed; boundary=" + boundary);
    }

    private UnaryOperator<JsonObject> format(StatementQuestion asked, List<JsonObject> all, HttpHeaders headers) {
        if (asked.format().equals("ids")) return Format.ids()::of;
        Set<String> iris = new TreeSet<>();
        all.forEach(one -> iris.addAll(Format.activities(one)));
        Map<String, JsonObject> known = activities.definitions(iris).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> read(one.getValue())));
        return Format.canonical(known, Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)))::of;
    }

    /** The same question, with the place to go on from. */
    private static String more(UriInfo uri, Row last) {
        StringBuilder address = new StringBuilder(MORE)
                .append("?from=")
                .append(last.stored().toEpochMilli())
                .append('_')
                .append(last.id());
        uri.getQueryParameters().forEach((name, values) -> {
            if (!name.equals("from"))
                address.append('&')
                        .append(name)
                        .append('=')
                        .append(java.net.URLEncoder.encode(values.get(0), StandardCharsets.UTF_8));
        });
        return address.toString();
    }

    private static JsonObject read(Row row) {
        return read(row.json());
    }

    private static JsonObject read(String json) {
        return Body.json(json.getBytes(StandardCharsets.UTF_8)).asJsonObject();
    }
}
