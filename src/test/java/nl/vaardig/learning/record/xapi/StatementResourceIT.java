package nl.vaardig.learning.record.xapi;

import static nl.vaardig.learning.record.xapi.Store.encoded;
import static nl.vaardig.learning.record.xapi.Store.id;
import static nl.vaardig.learning.record.xapi.Store.statement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import nl.vaardig.learning.record.Mark;
import org.junit.jupiter.api.Test;

class StatementResourceIT extends FromOutside {

    private final Store store = Store.at("GM9901");

    @Test
    void whatWasPutIsGivenBackWithWhatTheStoreAdds() {
        String id = id();
        assertEquals(204, put(id, statement(id, "put", "course")).statusCode());
        JsonObject kept = object(store.get("statements?statementId=" + id).body());
        assertEquals("mailto:put@example.org", kept.getJsonObject("actor").getString("mbox"));
        assertEquals("Proef", kept.getJsonObject("authority").getString("name"));
        assertTrue(kept.containsKey("stored") && kept.containsKey("timestamp"));
    }

    @Test
    void theSameAgainIsFineAndAnotherWithItsIdIsNot() {
        String id = id();
        put(id, statement(id, "again", "course"));
        assertEquals(204, put(id, statement(id, "again", "course")).statusCode());
        assertEquals(409, put(id, statement(id, "other", "course")).statusCode());
        assertEquals(
                409,
                store.send("POST", "statements", statement(id, "other", "course"))
                        .statusCode());
    }

    /** By the account that HR asked for; another employee doesn't find it. */
    @Test
    void whoIsNamedByTheirAccountFindsIt() {
        Visitor employee = Visitor.signedInAs("medewerker@waterveen.example");
        int person = object(employee.get("/api/v1/me").body()).getInt("employeeId");
        HttpResponse<String> account = Visitor.signedInAs("hr@waterveen.example")
                .send("POST", "/api/v1/employees/" + person + "/learning-account", "application/json", "");
        assertEquals(200, account.statusCode(), account.body());
        String id = id();
        String told = statement(id, "x", id)
                .replaceFirst("\"actor\":\\{[^}]*}", "\"actor\":{\"account\":" + account.body() + "}");
        assertEquals(204, put(id, told).statusCode());
        assertTrue(employee.get("/my/learning-record").body().contains(id));
        assertFalse(Visitor.signedInAs("hr@waterveen.example")
                .get("/my/learning-record")
                .body()
                .contains(id));
    }

    /** Eight at the same moment: the same statement is kept once and refused to nobody; of two different ones one holds. */
    @Test
    void ofTwoAtTheSameMomentOneHolds() throws Exception {
        String id = id();
        List<Integer> same =
                together(8, n -> put(id, statement(id, "same", "new" + id)).statusCode());
        assertEquals(Collections.nCopies(8, 204), same);
        String other = id();
        List<Integer> different = together(
                8, n -> put(other, statement(other, "one" + n, "new" + other)).statusCode());
        assertEquals(1, Collections.frequency(different, 204), different.toString());
        assertEquals(7, Collections.frequency(different, 409), different.toString());
    }

    @Test
    void aBatchIsKeptWholeOrNotAtAll() {
        String good = id();
        String bad = statement(id(), "batch", "course").replace("http://example.org/did", "did");
        HttpResponse<String> answer =
                store.send("POST", "statements", "[" + statement(good, "batch", "course") + "," + bad + "]");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("statements[1].verb.id is no IRI"), answer.body());
        assertEquals(404, store.get("statements?statementId=" + good).statusCode());
    }

    @Test
    void jsonThatIsNotQuiteJsonIsRefused() {
        String id = id();
        for (String wrong : List.of(
                "{\"id\":\"" + id + "\",\"id\":\"" + id + "\"}",
                statement(id, "wrong", "course") + "x",
                statement(id, "wrong", "course") + statement(id, "wrong", "course"),
                "[" + statement(id, "wrong", "course") + ",]",
                "",
                "null",
                "[[]]",
                "[".repeat(5000)))
            assertEquals(400, store.send("POST", "statements", wrong).statusCode(), wrong);
        assertEquals(404, store.get("statements?statementId=" + id).statusCode());
    }

    @Test
    void isFoundByWhoDidWhatWithWhat() {
        String who = "finder" + id();
        String first = id();
        String second = id();
        store.send("POST", "statements", statement(first, who, "a" + who));
        store.send("POST", "statements", statement(second, who, "b" + who));
        String agent = "agent=" + encoded("{\"mbox\":\"mailto:" + who + "@example.org\"}");
        assertEquals(List.of(second, first), ids(store.get("statements?" + agent)));
        assertEquals(List.of(first, second), ids(store.get("statements?ascending=true&" + agent)));
        String activity = "&activity=" + encoded("http://example.org/a" + who);
        assertEquals(List.of(first), ids(store.get("statements?" + agent + activity)));
        assertEquals(List.of(first), ids(store.get("statements?related_agents=true&" + agent + activity)));
        assertEquals(List.of(), ids(store.get("statements?" + agent + "&verb=" + encoded("http://example.org/saw"))));
        String stored =
                object(store.get("statements?statementId=" + first).body()).getString("stored");
        assertEquals(List.of(second), ids(store.get("statements?" + agent + "&since=" + stored)));
        assertEquals(List.of(first), ids(store.get("statements?" + agent + "&until=" + stored)));
        assertEquals(
                400,
                store.get("statements?agent=" + encoded("{\"name\":\"x\"}")).statusCode());
        assertEquals(400, store.get("statements?Agent=x").statusCode());
    }

    /** In pages of two, by the address that each answer names: all of them once, also of one millisecond. */
    @Test
    void theRestHasAnAddressOfItsOwn() {
        String who = "pages" + id();
        List<String> sent = new ArrayList<>();
        List<String> batch = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            sent.add(0, id());
            batch.add(statement(sent.get(0), who, "course"));
        }
        assertEquals(
                200,
                store.send("POST", "statements", "[" + String.join(",", batch) + "]")
                        .statusCode());
        List<String> found = new ArrayList<>();
        String next = "/xapi/statements?limit=2&agent=" + encoded("{\"mbox\":\"mailto:" + who + "@example.org\"}");
        while (!next.isEmpty()) {
            HttpResponse<String> page = store.visitor().get(next);
            found.addAll(ids(page));
            next = object(page.body()).getString("more");
        }
        assertEquals(sent, found);
    }

    @Test
    void whatIsVoidedIsGivenOnlyToWhoAsksForIt() {
        String id = id();
        String voiding = id();
        String who = "voider" + id();
        String voids = statement(voiding, who, "x")
                .replace("http://example.org/did", "http://adlnet.gov/expapi/verbs/voided")
                .replace(
                        "{\"id\":\"http://example.org/x\"}", "{\"objectType\":\"StatementRef\",\"id\":\"" + id + "\"}");
        store.send("POST", "statements", statement(id, who, "course"));
        assertEquals(200, store.send("POST", "statements", voids).statusCode());
        assertEquals(404, store.get("statements?statementId=" + id).statusCode());
        assertEquals(200, store.get("statements?voidedStatementId=" + id).statusCode());
        String agent = "agent=" + encoded("{\"mbox\":\"mailto:" + who + "@example.org\"}");
        assertEquals(List.of(voiding), ids(store.get("statements?" + agent)));
        String again = voids.replace(id, voiding).replaceFirst(voiding, id());
        assertEquals(400, store.send("POST", "statements", again).statusCode(), "what voids can't be voided");
    }

    /** The one that speaks of it comes first, and is then found by all that the other one is found by. */
    @Test
    void aStatementIsFoundByWhatItRefersTo() {
        String who = "target" + id();
        String target = id();
        String about = id();
        String reference = statement(about, "confirmer", "x")
                .replace(
                        "{\"id\":\"http://example.org/x\"}",
                        "{\"objectType\":\"StatementRef\",\"id\":\"" + target + "\"}");
        store.send("POST", "statements", reference);
        store.send("POST", "statements", statement(target, who, "course"));
        String agent = "agent=" + encoded("{\"mbox\":\"mailto:" + who + "@example.org\"}");
        assertEquals(List.of(target, about), ids(store.get("statements?" + agent)));
    }

    @Test
    void attachmentsComeBackAsTheyWent() {
        String id = id();
        byte[] file = "een plaatje\r\n--edge".getBytes(StandardCharsets.UTF_8);
        String sha2 = HexFormat.of().formatHex(Mark.digest("SHA-256", file));
        String with = statement(id, "attach", "course")
                .replaceFirst(
                        "\\{",
                        "{\"attachments\":[{\"usageType\":\"http://example.org/u\",\"display\":{\"nl\":\"Bijlage\"},"
                                + "\"contentType\":\"text/plain\",\"length\":" + file.length + ",\"sha2\":\"" + sha2
                                + "\"}],");
        assertEquals(400, put(id, with).statusCode(), "neither the file nor an address of it");
        String message =
                "--b\r\nContent-Type: application/json\r\n\r\n" + with + "\r\n--b\r\nContent-Type: text/plain\r\n"
                        + "Content-Transfer-Encoding: binary\r\nX-Experience-API-Hash: " + sha2 + "\r\n\r\n"
                        + new String(file, StandardCharsets.UTF_8) + "\r\n--b--";
        HttpResponse<String> answer =
                store.visitor().send("POST", "/xapi/statements", "multipart/mixed; boundary=b", message);
        assertEquals(200, answer.statusCode(), answer.body());
        HttpResponse<String> kept = store.get("statements?attachments=true&statementId=" + id);
        assertTrue(Visitor.header(kept, "Content-Type").orElse("").startsWith("multipart/mixed"));
        assertTrue(kept.body().contains("\r\n\r\neen plaatje\r\n--edge\r\n"), kept.body());
        String other = message.replace("een plaatje", "een praatje");
        assertEquals(
                400,
                store.visitor()
                        .send("POST", "/xapi/statements", "multipart/mixed; boundary=b", other)
                        .statusCode());
    }

    @Test
    void aRequestInTheFormOfAnotherIsOfTheFirstVersionOnly() {
        String id = id();
        Map<String, String> form = Map.of("statementId", id, "content", statement(id, "form", "course"));
        assertEquals(
                400,
                store.in("2.0.0")
                        .visitor()
                        .post("/xapi/statements?method=PUT", form)
                        .statusCode());
        assertEquals(
                204, store.visitor().post("/xapi/statements?method=PUT", form).statusCode());
        assertEquals(200, store.get("statements?statementId=" + id).statusCode());
    }

    @Test
    void eachVersionHasRulesOfItsOwn() {
        String people =
                "\"context\":{\"contextAgents\":[{\"objectType\":\"contextAgent\",\"agent\":{\"mbox\":\"mailto:c@example.org\"}}]},";
        String with = statement(id(), "versions", "course").replaceFirst("\\{", "{" + people);
        assertEquals(400, store.send("POST", "statements", with).statusCode());
        assertEquals(200, store.in("2.0.0").send("POST", "statements", with).statusCode());
        for (String none : List.of("0.95", "1.1", "2.1.0", "x"))
            assertEquals(400, store.in(none).get("statements").statusCode(), none);
        HttpResponse<String> answer = store.in("2.0.0").get("statements?limit=1");
        assertEquals("2.0.0", Visitor.header(answer, "X-Experience-API-Version").orElse(""));
        assertTrue(Visitor.header(answer, "X-Experience-API-Consistent-Through").isPresent());
    }

    @Test
    void anotherMunicipalityHasNothingOfIt() {
        Store elsewhere = Store.at("GM9902");
        String who = "wall" + id();
        String id = id();
        put(id, statement(id, who, "course" + who));
        String second = id();
        put(second, statement(second, who, "course" + who));
        String agent = "agent=" + encoded("{\"mbox\":\"mailto:" + who + "@example.org\"}");
        assertEquals(404, elsewhere.get("statements?statementId=" + id).statusCode());
        assertEquals(List.of(), ids(elsewhere.get("statements?" + agent)));
        String more = object(store.get("statements?limit=1&" + agent).body()).getString("more");
        assertEquals(List.of(), ids(elsewhere.visitor().get(more)));
        assertEquals(
                204,
                elsewhere
                        .send("PUT", "statements?statementId=" + id, statement(id, "x", "y"))
                        .statusCode());
        assertFalse(elsewhere
                .get("activities?activityId=" + encoded("http://example.org/course" + who))
                .body()
                .contains("definition"));
    }

    @Test
    void withoutAKeyOrWithOneThatWasWithdrawnNothingIsAnswered() {
        assertEquals(401, Visitor.stranger().get("/xapi/statements").statusCode());
        assertEquals(401, Visitor.stranger().get("/xapi/nothing").statusCode());
        HttpResponse<String> signedIn =
                Visitor.signedInAs("beheer@waterveen.example").get("/xapi/statements");
        assertEquals(401, signedIn.statusCode(), "a cookie opens nothing");
        assertEquals(
                "Basic realm=\"Vaardig xAPI\"",
                Visitor.header(signedIn, "WWW-Authenticate").orElse(""));
        assertEquals(200, Visitor.stranger().get("/xapi/about").statusCode());
        assertEquals(
                401,
                Visitor.stranger()
                        .with("Authorization", "Basic eDp5")
                        .get("/xapi/statements")
                        .statusCode());
    }

    /** A package on a host of its own may talk to it: it has a key, and no cookie goes along. */
    @Test
    void scriptsOfOtherSitesMayAsk() {
        HttpResponse<String> may = Visitor.stranger()
                .with("Origin", "https://packages.example")
                .with("Access-Control-Request-Method", "POST")
                .send("OPTIONS", "/xapi/statements", "text/plain", "");
        assertEquals(204, may.statusCode());
        assertEquals("*", Visitor.header(may, "Access-Control-Allow-Origin").orElse(""));
        HttpResponse<String> sent = store.visitor()
                .with("Origin", "https://packages.example")
                .with("Sec-Fetch-Site", "cross-site")
                .send("POST", "/xapi/statements", "application/json", statement(id(), "cors", "course"));
        assertEquals(200, sent.statusCode());
        assertTrue(Visitor.header(sent, "Access-Control-Allow-Credentials").isEmpty());
    }

    private HttpResponse<String> put(String id, String json) {
        return store.send("PUT", "statements?statementId=" + id, json);
    }

    private static List<String> ids(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return object(answer.body()).getJsonArray("statements").stream()
                .map(one -> one.asJsonObject().getString("id"))
                .toList();
    }

    private static JsonObject object(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }

    private interface Numbered {
        int call(int number);
    }

    private static List<Integer> together(int count, Numbered what) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                calls.add(() -> what.call(number));
            }
            List<Integer> answers = new ArrayList<>();
            for (var answer : threads.invokeAll(calls)) answers.add(answer.get());
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
