package nl.vaardig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vaardig.AccessTable.Row;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Every endpoint × every role × someone of another municipality → a status, and for what reads a number of statements
 * that it keeps within (see {@link StatementLimits}). The table is in src/test/resources/access,
 * one file per subject; an endpoint that is not in it fails, and so does a line whose endpoint is gone.
 */
class AccessIT extends FromOutside {

    /** The columns, in this order; null is a stranger. */
    private static final List<String> VISITORS = new ArrayList<>();

    static {
        VISITORS.add(null);
        for (String name : new String[] {"medewerker", "manager", "hr", "bestuur", "beheer", "privacy"}) {
            VISITORS.add(name + "@waterveen.example");
        }
        VISITORS.add("hr@zandmeer.example");
    }

    private final AccessTable table = AccessTable.read();
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final StatementLimits statements = StatementLimits.read();

    @Test
    void everyEndpointIsInTheTable() {
        Set<String> missing = new TreeSet<>(Endpoints.all());
        table.rows().forEach(row -> missing.remove(row.endpoint()));
        assertEquals("", lines(missing), "add these with " + VISITORS.size() + " statuses");
    }

    @Test
    void everyLineHasItsEndpoint() {
        Set<String> gone = table.rows().stream().map(Row::endpoint).collect(Collectors.toCollection(TreeSet::new));
        gone.removeAll(Endpoints.all());
        assertEquals("", lines(gone), "these endpoints are gone");
    }

    @Test
    void everyoneGetsTheAnswerOfTheTable() throws IOException {
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (Row row : table.rows()) {
            expected.add(row.with(row.statuses()));
            actual.add(row.with(
                    VISITORS.stream().map(visitor -> status(visitor, row)).toList()));
        }
        Files.writeString(Path.of("target/access-answers.txt"), lines(actual));
        Files.writeString(Path.of("target/statements.txt"), lines(statements.lines()));
        assertEquals(lines(expected), lines(actual), "the answers given are in target/access-answers.txt");
        assertEquals("", lines(statements.faults()), "the statements of every GET are in target/statements.txt");
    }

    /** Whatever the status, an answer of ours carries the headers that protect a page, and a page the frame. */
    private int status(String userName, Row row) {
        HttpResponse<String> answer = send(userName, row);
        boolean isOurs = answer.statusCode() != 302;
        if (isOurs) {
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("default-src 'none'"), row.path() + " answers without a content policy");
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""),
                    row.path());
        }
        boolean isProblem = answer.body().contains("data-problem");
        if (isProblem && userName != null)
            assertTrue(answer.body().contains("id=\"navigation\""), row.path() + " ends on a page without a way on");
        return answer.statusCode();
    }

    private HttpResponse<String> send(String userName, Row row) {
        Visitor visitor = visitor(userName);
        if (row.method().equals("GET")) return statements.of(row.endpoint(), () -> visitor.get(row.path()));
        String type = row.path().startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
        return visitor.send(row.method(), row.path(), type, row.body());
    }

    /** Signs in where that has not been done, or where the visitor was signed out by a line before. */
    private Visitor visitor(String userName) {
        if (userName == null) return Visitor.stranger();
        Visitor known = visitors.get(userName);
        if (known != null && known.cookie("vaardig-session") != null) return known;
        Visitor fresh = Visitor.signedInAs(userName);
        visitors.put(userName, fresh);
        return fresh;
    }

    private static String lines(Iterable<String> texts) {
        return String.join("\n", texts);
    }
}
