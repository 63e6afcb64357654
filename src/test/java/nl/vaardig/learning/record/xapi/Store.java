package nl.vaardig.learning.record.xapi;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import nl.vaardig.harness.TestDatabase;
import nl.vaardig.harness.Visitor;

/** Another system with a key of its own to one municipality. */
final class Store {

    private final String key;
    private final String version;

    private Store(String key, String version) {
        this.key = key;
        this.version = version;
    }

    /** @param code of the municipality, such as GM9901 */
    static Store at(String code) {
        String secret = UUID.randomUUID().toString();
        String part = UUID.randomUUID().toString();
        String insert =
                """
                insert into record_key (id, municipality_id, name, public_part, secret_hash, made_by_name, made_at)
                select nextval(record_key_seq) * 50, id, 'Proef', ?, ?, 'Proef', now() from municipality where code = ?""";
        try (Connection db = TestDatabase.connect(TestDatabase.running().url());
                PreparedStatement row = db.prepareStatement(insert)) {
            row.setString(1, part);
            row.setBytes(2, MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
            row.setString(3, code);
            row.execute();
        } catch (SQLException | java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        String pair = part + ":" + secret;
        return new Store("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)), "1.0.3");
    }

    Store in(String other) {
        return new Store(key, other);
    }

    Visitor visitor() {
        return Visitor.stranger().with("Authorization", key).with("X-Experience-API-Version", version);
    }

    HttpResponse<String> get(String path) {
        return visitor().get("/xapi/" + path);
    }

    HttpResponse<String> send(String method, String path, String json) {
        return visitor().send(method, "/xapi/" + path, "application/json", json);
    }

    /** Value of a parameter. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** One that somebody did something with an activity of this name. */
    static String statement(String id, String who, String activity) {
        return """
                {"id":"%s","actor":{"mbox":"mailto:%s@example.org"},"verb":{"id":"http://example.org/did"},
                "object":{"id":"http://example.org/%s"}}"""
                .formatted(id, who, activity);
    }

    static String id() {
        return UUID.randomUUID().toString();
    }
}
