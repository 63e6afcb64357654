package nl.vaardig.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Statements told to the record store, one by one and by fifty, by several systems at once, beside inserting the same rows in
 * the same tables: statements and the marks they are found by, a commit for each request.
 */
final class Learnt {

    static final String WHAT = "xAPI statements";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String SECRET = "bench-" + UUID.randomUUID();
    private static final int CLIENTS = 4;
    private static final int WARM_UPS = 200;

    private final Bare bare;
    private final long town;
    private final String address;

    Learnt(Bare bare, long town, String address) {
        this.bare = bare;
        this.town = town;
        this.address = address;
    }

    List<Row> rows() throws Exception {
        bare.run(
                "insert into record_key (id, municipality_id, name, public_part, secret_hash, made_by_name, made_at)"
                        + " select nextval(record_key_seq) * 50, ?, 'Bench', ?, ?, 'Bench', now()",
                town,
                SECRET.substring(0, 40),
                MessageDigest.getInstance("SHA-256").digest(SECRET.getBytes(StandardCharsets.UTF_8)));
        tell(1, WARM_UPS);
        return List.of(row(1, 500), row(50, 40));
    }

    /** @param many statements in a request @param times requests of each client */
    private Row row(int many, int times) throws Exception {
        long first = bare.number("select coalesce(max(id), 0) from record_statement");
        long questions = bare.questions();
        long begun = System.nanoTime();
        Timings told = tell(many, times);
        double seconds = (System.nanoTime() - begun) / 1e9;
        int requests = CLIENTS * times;
        double asked = (bare.questions() - questions) / (double) requests;
        long lost = (long) requests * many
                - bare.number(
                        "select count(*) from record_statement where id > ? and municipality_id = ?", first, town);
        Timings bareInserts = inserts(first, many, requests);
        String what = "%s, %d in a request, %d clients: %,.0f a second, lost %d"
                .formatted(WHAT, many, CLIENTS, requests * many / seconds, lost);
        return new Row(
                what,
                (long) requests * many,
                told,
                bareInserts,
                asked,
                json(many).length(),
                null);
    }

    private Timings tell(int many, int times) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<double[]>> all = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) all.add(() -> one(many, times));
            double[] taken = new double[CLIENTS * times];
            int at = 0;
            for (var client : clients.invokeAll(all)) for (double one : client.get()) taken[at++] = one;
            return new Timings(taken, Cpu.UNKNOWN);
        } finally {
            clients.shutdown();
        }
    }

    private double[] one(int many, int times) throws Exception {
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) {
            String json = json(many);
            taken[i] = Timings.once(() -> send(json));
        }
        return taken;
    }

    private void send(String json) throws IOException, InterruptedException {
        String pair = SECRET.substring(0, 40) + ":" + SECRET;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/xapi/statements"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("X-Experience-API-Version", "1.0.3")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException(answer.statusCode() + ": " + answer.body());
    }

    /** As a package tells of an answer: with its course around it and a registration. */
    private static String json(int many) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < many; i++)
            all.add(
                    """
                    {"actor":{"account":{"homePage":"https://vaardig.example/municipalities/GM0001","name":"%s"}},
                    "verb":{"id":"http://adlnet.gov/expapi/verbs/answered","display":{"en":"answered"}},
                    "object":{"id":"https://packages.example/course/question-%d","definition":{"name":{"nl":"Vraag"}}},
                    "result":{"success":true,"response":"a","duration":"PT12S"},
                    "context":{"registration":"%s","contextActivities":{"parent":[{"id":"https://packages.example/course"}]}}}"""
                            .formatted(UUID.randomUUID(), i % 20, UUID.randomUUID()));
        return "[" + String.join(",", all) + "]";
    }

    private Timings inserts(long first, int many, int requests) throws Exception {
        bare.run("create table bench_statement like record_statement");
        bare.run("create table bench_mark like record_mark");
        bare.db().setAutoCommit(false);
        try {
            double[] taken = new double[requests];
            List<Long> ids = ids(first);
            for (int i = 0; i < requests; i++) taken[i] = copy(ids.subList(i * many, (i + 1) * many));
            return new Timings(taken, Cpu.UNKNOWN);
        } finally {
            bare.db().setAutoCommit(true);
            bare.run("drop table bench_mark");
            bare.run("drop table bench_statement");
        }
    }

    private List<Long> ids(long first) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement all =
                bare.db().prepareStatement("select id from record_statement where id > ? order by id")) {
            all.setLong(1, first);
            ResultSet found = all.executeQuery();
            while (found.next()) ids.add(found.getLong(1));
        }
        return ids;
    }

    /** Reading the rows does not count. */
    private double copy(List<Long> ids) throws Exception {
        String in = ids.toString().replace("[", "(").replace("]", ")");
        try (PreparedStatement statements = prepared("record_statement", "id", "bench_statement", 12, in);
                PreparedStatement marks = prepared("record_mark", "statement", "bench_mark", 4, in)) {
            return Timings.once(() -> {
                statements.executeBatch();
                marks.executeBatch();
                bare.db().commit();
            });
        }
    }

    private PreparedStatement prepared(String from, String by, String to, int columns, String in) throws SQLException {
        PreparedStatement insert =
                bare.db().prepareStatement("insert into " + to + " values (" + "?, ".repeat(columns - 1) + "?)");
        try (PreparedStatement all =
                bare.db().prepareStatement("select * from " + from + " where " + by + " in " + in)) {
            ResultSet found = all.executeQuery();
            while (found.next()) {
                for (int i = 1; i <= columns; i++) insert.setObject(i, found.getObject(i));
                insert.addBatch();
            }
        }
        return insert;
    }
}
