package nl.vaardig;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.vaardig.AccessTable.Row;
import nl.vaardig.Endpoints.Endpoint;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.TestDatabase;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The same rubbish to every endpoint there is, by whoever may use it: no answer is a fault of ours, and looking changes
 * nothing. Of each parameter one value is tried, the same one in every run; RUBBISH=40 in the environment tries forty,
 * which is all there are, RUBBISH_SEED=7 others.
 */
class RubbishIT extends FromOutside {

    /** How many times as much as in a normal run. */
    private static final int TIMES = Integer.parseInt(System.getenv().getOrDefault("RUBBISH", "1"));

    private static final long SEED = Long.parseLong(System.getenv().getOrDefault("RUBBISH_SEED", "2026"));
    private static final int SAMPLES = TIMES;
    private static final int BODIES = 6 * TIMES;

    /** What looking may leave behind: who looked, and that somebody is there. */
    private static final Pattern NOTED =
            Pattern.compile("access_.*|alert_seen|known_browser|sign_in.*|.*_seq|.*lease.*|job_claim|.*_job|.*turn.*");

    /** The first of these who may sends. */
    private static final List<String> SENDERS = List.of("hr", "beheer", "bestuur", "privacy", "manager", "medewerker");

    /** Of the access table, behind the stranger. */
    private static final List<String> COLUMNS = List.of("medewerker", "manager", "hr", "bestuur", "beheer", "privacy");

    /** Of the web container itself, for an address that holds an escaped slash or a control character. */
    private static final String LIBERTY = "CWWWC0005I";

    private final AccessTable table = AccessTable.read();
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Random random = new Random(SEED);
    private final Set<String> faults = new TreeSet<>();
    private int sent;

    @BeforeAll
    static void makeAMunicipalityToSpoil() {
        Spoiled.municipality();
    }

    @Test
    void nothingAskedIsAFaultOrChangesAnything() throws IOException, SQLException, InterruptedException {
        awaitJobs();
        Map<String, Long> before = counts();
        for (Endpoint endpoint : Endpoints.each()) {
            if (endpoint.line().startsWith("GET ")) ask(endpoint);
        }
        report("asked");
        assertEquals(before, counts(), "looking has changed these tables");
    }

    @Test
    void nothingSentIsAFault() throws IOException {
        for (Endpoint endpoint : Endpoints.each()) {
            if (!endpoint.line().startsWith("GET ")) tell(endpoint);
        }
        report("sent");
    }

    /** What was a fault once, with what it is now. */
    @Test
    void whatWasFoundBeforeStaysMended() {
        assertEquals(400, statusOf("beheer", "GET", "/api/v1/counting-rules/%20/preview"));
        assertEquals(400, statusOf("hr", "DELETE", "/api/v1/gap-trend/snapshots/%20"));
        assertEquals(404, statusOf("medewerker", "GET", "/my/paths/0"));
    }

    private int statusOf(String user, String method, String path) {
        return send(user + "@waterveen.example", method, path, method.equals("GET") ? null : "application/json", "")
                .statusCode();
    }

    private void ask(Endpoint endpoint) {
        Row row = rowOf(endpoint);
        String user = sender(row) + "@waterveen.example";
        String path = row.path().replaceAll("\\?.*", "");
        for (String name : Doors.queryOf(endpoint)) {
            for (String value : some(Rubbish.TEXTS, SAMPLES)) {
                attempt(user, "GET", path + "?" + name + "=" + encoded(value), null, "");
            }
        }
        inThePath(endpoint, row).forEach(wrong -> attempt(user, "GET", wrong, null, ""));
    }

    private List<String> inThePath(Endpoint endpoint, Row row) {
        List<String> paths = new ArrayList<>();
        String[] template = row.template().replaceAll("\\?.*", "").split("/");
        String[] real = row.path().replaceAll("\\?.*", "").split("/");
        for (int i = 0; i < template.length; i++) {
            if (!template[i].contains("<")) continue;
            for (String value : some(Rubbish.TEXTS, SAMPLES)) {
                String[] wrong = real.clone();
                wrong[i] = encoded(value);
                paths.add(String.join("/", wrong));
            }
        }
        return paths;
    }

    private void tell(Endpoint endpoint) {
        if (endpoint.line().matches("POST /(sign-out|language)")) return;
        Row row = rowOf(endpoint);
        String method = endpoint.line().split(" ")[0];
        String path = Spoiled.path(row.template().replaceAll("\\?.*", ""));
        inThePath(endpoint, row).forEach(wrong -> attempt(Spoiled.USER, method, wrong, form(row.path()), ""));
        for (String name : Doors.queryOf(endpoint)) {
            for (String value : some(Rubbish.TEXTS, SAMPLES)) {
                attempt(Spoiled.USER, method, path + "?" + name + "=" + encoded(value), form(path), "");
            }
        }
        if (path.startsWith("/api/")) json(endpoint, method, path);
        else form(endpoint, row, method, path);
    }

    private void json(Endpoint endpoint, String method, String path) {
        List<String> bodies = Doors.bodyOf(endpoint).map(Rubbish::bodies).orElse(List.of("", "{}"));
        for (String body : some(bodies, BODIES)) attempt(Spoiled.USER, method, path, "application/json", body);
        for (String type : some(List.of("text/csv", "text/xml", "multipart/form-data; boundary=x", "x"), 1)) {
            attempt(Spoiled.USER, method, path, type, "--x\r\n");
        }
    }

    private void form(Endpoint endpoint, Row row, String method, String path) {
        Set<String> names = new TreeSet<>(Doors.formOf(endpoint));
        if (Doors.readsAnyForm(endpoint)) names.addAll(fieldsOf(endpoint));
        String base = row.body();
        for (String name : names) {
            for (String value : some(Rubbish.TEXTS, SAMPLES)) {
                String body = name + "=" + encoded(value) + (base.isEmpty() ? "" : "&" + base);
                attempt(Spoiled.USER, method, path, "application/x-www-form-urlencoded", body);
            }
        }
        for (String body : some(List.of("", "%", "a", "=&=&=", "a=%zz", "a=%ff", "x".repeat(3_000_000)), 1)) {
            attempt(Spoiled.USER, method, path, "application/x-www-form-urlencoded", body);
        }
        attempt(
                Spoiled.USER,
                method,
                path,
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data\r\n\r\n");
    }

    /** Names of fields that stand in the source of whoever reads the form. */
    private static Set<String> fieldsOf(Endpoint endpoint) {
        Set<String> names = new TreeSet<>(List.of("id", "skill-1", "level-1", "note-1", "1"));
        String source = endpoint.resource().getPackageName().replace('.', '/');
        try (var files = Files.list(Path.of("src/main/java", source))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var found = Pattern.compile("\\(\\w+, \"([a-z][A-Za-z-]*)\"").matcher(Files.readString(file));
                while (found.find()) names.add(found.group(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static String form(String path) {
        return path.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
    }

    private void attempt(String user, String method, String path, String type, String body) {
        HttpResponse<String> answer = send(user, method, path, type, body);
        boolean isOut = answer.statusCode() == 401
                || answer.headers().firstValue("Location").orElse("").contains("/sign-in");
        if (isOut && !path.startsWith("/sign")) {
            visitors.remove(user);
            answer = send(user, method, path, type, body);
        }
        sent++;
        if (answer.statusCode() >= 500) {
            String shown = body.length() > 300 ? body.substring(0, 300) + "…" : body;
            faults.add(answer.statusCode() + " " + method + " " + shortened(path)
                    + (shown.isEmpty() ? "" : " <- " + shown));
        } else if (answer.statusCode() >= 400 && path.startsWith("/api/")) {
            String kind = answer.headers().firstValue("Content-Type").orElse("");
            boolean isOurs = !answer.body().contains(LIBERTY);
            if (isOurs && !kind.startsWith("application/problem+json"))
                faults.add("no problem: " + answer.statusCode() + " " + method + " " + shortened(path));
        }
    }

    private HttpResponse<String> send(String user, String method, String path, String type, String body) {
        Visitor visitor = visitors.computeIfAbsent(user, Visitor::signedInAs);
        return type == null ? visitor.get(path) : visitor.send(method, path, type, body);
    }

    private void report(String what) throws IOException {
        Files.writeString(
                Path.of("target/rubbish-" + what + ".txt"),
                sent + " requests, seed " + SEED + "\n" + String.join("\n", faults));
        assertEquals("", String.join("\n", faults), sent + " requests");
    }

    /** Where somebody gets furthest. */
    private Row rowOf(Endpoint endpoint) {
        List<Row> rows = table.rows().stream()
                .filter(row -> row.endpoint().equals(endpoint.line()))
                .toList();
        return rows.stream()
                .filter(row -> row.statuses().contains(200))
                .findFirst()
                .orElseGet(() -> rows.isEmpty()
                        ? new Row(
                                "GET",
                                endpoint.line().split(" ")[1],
                                endpoint.line().split(" ")[1].replace("{}", "1"),
                                List.of(),
                                "")
                        : rows.get(0));
    }

    private static String sender(Row row) {
        for (String sender : SENDERS) {
            int column = COLUMNS.indexOf(sender) + 1;
            if (row.statuses().size() > column && row.statuses().get(column) == 200) return sender;
        }
        return "hr";
    }

    private List<String> some(List<String> values, int count) {
        if (values.size() <= count) return values;
        List<String> mixed = new ArrayList<>(values);
        Collections.shuffle(mixed, random);
        return mixed.subList(0, count);
    }

    /** What the server does of itself after a start, and for a municipality that is new, would look like our doing. */
    private static void awaitJobs() throws SQLException, InterruptedException {
        for (int waited = 0; waited < 90 && jobsAtHand() > 0; waited++) Thread.sleep(1000);
    }

    private static int jobsAtHand() throws SQLException {
        try (Connection connection = TestDatabase.running().connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        """
                        select (select count(*) from background_job where due_at <= utc_timestamp(3))
                          + (select count(*) from job_claim where claimed_until > utc_timestamp(3))""")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = TestDatabase.running().connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'vaardig' and table_type = 'BASE TABLE'")) {
                while (found.next()) tables.add(found.getString(1));
            }
            for (String name :
                    tables.stream().filter(one -> !NOTED.matcher(one).matches()).toList()) {
                try (ResultSet count = statement.executeQuery("select count(*) from `" + name + "`")) {
                    count.next();
                    counts.put(name, count.getLong(1));
                }
            }
        }
        return counts;
    }

    private static String shortened(String path) {
        return path.length() > 200 ? path.substring(0, 200) + "…" : path;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
