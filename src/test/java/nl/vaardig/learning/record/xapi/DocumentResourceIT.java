package nl.vaardig.learning.record.xapi;

import static nl.vaardig.learning.record.xapi.Store.encoded;
import static nl.vaardig.learning.record.xapi.Store.id;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** State and profiles, each checked by reading back. */
class DocumentResourceIT extends FromOutside {

    private static final String AGENT = "agent=" + encoded("{\"mbox\":\"mailto:state@example.org\"}");

    private final Store store = Store.at("GM9901");
    private final String state = "activities/state?activityId=" + encoded("http://example.org/" + id()) + "&" + AGENT;

    @Test
    void putReplacesWhateverIsThere() {
        String one = state + "&stateId=bookmark";
        for (String json : List.of("{\"a\":1}", "[1,2]", "[2,1]", "7", "\"tekst\"", "{\"b\":2}", "[]")) {
            assertEquals(204, store.send("PUT", one, json).statusCode(), json);
            assertEquals(json, store.get(one).body());
        }
        assertEquals(
                204,
                store.visitor().send("PUT", "/xapi/" + one, "text/plain", "los").statusCode());
        assertEquals("los", store.get(one).body());
        // The server says the charset of texts.
        assertTrue(Visitor.header(store.get(one), "Content-Type").orElse("").startsWith("text/plain"));
    }

    @Test
    void binaryDocumentsStayAsTheyAre() {
        byte[] content = new byte[100_000];
        for (int i = 0; i < content.length; i++) content[i] = (byte) (i * 31);
        String one = "/xapi/" + state + "&stateId=binary";
        assertEquals(
                204,
                store.visitor().send(one, "application/octet-stream", content).statusCode());
        assertArrayEquals(content, store.visitor().bytes(one).body());
    }

    /** Whatever somebody else put there, it does nothing at our address. */
    @Test
    void aPageThatSomebodyKeepsHereRunsAndSendsNothing() {
        String one = state + "&stateId=page";
        store.visitor().send("PUT", "/xapi/" + one, "text/html", "<form action=/admin method=post><button>Win");
        assertEquals(
                "sandbox; default-src 'none'",
                Visitor.header(store.get(one), "Content-Security-Policy").orElse(""));
    }

    @Test
    void postMergesObjectsAndRefusesTheRest() {
        String one = state + "&stateId=merge";
        assertEquals(
                204, store.send("POST", one, "{\"a\":1,\"deep\":{\"x\":1}}").statusCode());
        assertEquals(
                204, store.send("POST", one, "{\"b\":[2],\"deep\":{\"y\":1}}").statusCode());
        String merged = "{\"a\":1,\"deep\":{\"y\":1},\"b\":[2]}";
        assertEquals(merged, store.get(one).body());
        assertEquals(400, store.send("POST", one, "[1]").statusCode());
        assertEquals(400, store.send("POST", one, "{\"a\":1,\"a\":2}").statusCode());
        assertEquals(
                400,
                store.visitor().send("POST", "/xapi/" + one, "text/plain", "{}").statusCode());
        assertEquals(merged, store.get(one).body());
        store.send("PUT", one, "[1]");
        assertEquals(400, store.send("POST", one, "{\"a\":1}").statusCode(), "nothing is added to a list");
        assertEquals("[1]", store.get(one).body());
    }

    @Test
    void deleteTakesOneOrAll() {
        String registration = "&registration=" + id();
        store.send("PUT", state + "&stateId=one", "1");
        store.send("PUT", state + "&stateId=two", "2");
        store.send("PUT", state + registration + "&stateId=one", "3");
        assertEquals(204, store.send("DELETE", state + "&stateId=one", "").statusCode());
        assertEquals(404, store.get(state + "&stateId=one").statusCode());
        assertEquals("3", store.get(state + registration + "&stateId=one").body());
        assertEquals("[\"one\"]", store.get(state + registration).body());
        assertEquals(204, store.send("DELETE", state, "").statusCode());
        assertEquals("[]", store.get(state).body());
    }

    @Test
    void whoChangesAProfileKnowsWhatIsThere() {
        String one = "activities/profile?activityId=" + encoded("http://example.org/" + id()) + "&profileId=p";
        assertEquals(400, store.send("PUT", one, "{}").statusCode());
        assertEquals(204, with("If-None-Match", "*", one, "{\"a\":1}").statusCode());
        assertEquals(412, with("If-None-Match", "*", one, "{\"a\":2}").statusCode());
        assertEquals(409, store.send("PUT", one, "{\"a\":2}").statusCode());
        assertEquals(412, with("If-Match", "\"0000\"", one, "{\"a\":2}").statusCode());
        assertEquals("{\"a\":1}", store.get(one).body());
        String etag = Visitor.header(store.get(one), "ETag").orElse("");
        assertEquals(204, with("If-Match", etag, one, "{\"a\":2}").statusCode());
        assertEquals("{\"a\":2}", store.get(one).body());
        assertEquals(412, with("If-Match", etag, one, "{\"a\":3}").statusCode());
    }

    /** 1.0.x lets a package overwrite its own place; 2.0 wants it known there too. */
    @Test
    void theSecondVersionAsksItOfStateToo() {
        String one = state + "&stateId=versions";
        assertEquals(204, store.in("2.0.0").send("PUT", one, "1").statusCode());
        assertEquals(409, store.in("2.0.0").send("PUT", one, "2").statusCode());
        assertEquals(204, store.send("PUT", one, "2").statusCode());
        assertEquals("2", store.get(one).body());
    }

    @Test
    void anAgentHasDocumentsTooAndIsToldAsAPerson() {
        String one = "agents/profile?" + AGENT + "&profileId=" + id();
        assertEquals(204, store.send("POST", one, "{\"taal\":\"nl\"}").statusCode());
        assertEquals("{\"taal\":\"nl\"}", store.get(one).body());
        assertEquals(204, store.send("DELETE", one, "").statusCode());
        assertEquals(404, store.get(one).statusCode());
        assertEquals(
                "{\"objectType\":\"Person\",\"mbox\":[\"mailto:state@example.org\"]}",
                store.get("agents?" + AGENT).body());
    }

    @Test
    void whatIsSaidOfAnActivityIsPutTogether() {
        String iri = "http://example.org/" + id();
        for (String name : List.of(
                "{\"name\":{\"nl\":\"Rekenen\"}}",
                "{\"name\":{\"en\":\"Sums\"},\"moreInfo\":\"http://example.org/m\"}"))
            store.send(
                    "POST",
                    "statements",
                    Store.statement(id(), "a", "x")
                            .replace(
                                    "{\"id\":\"http://example.org/x\"}",
                                    "{\"id\":\"" + iri + "\",\"definition\":" + name + "}"));
        assertEquals(
                "{\"objectType\":\"Activity\",\"id\":\"" + iri
                        + "\",\"definition\":{\"name\":{\"nl\":\"Rekenen\",\"en\":\"Sums\"},\"moreInfo\":\"http://example.org/m\"}}",
                store.get("activities?activityId=" + encoded(iri)).body());
    }

    @Test
    void anotherMunicipalityHasNothingOfIt() {
        String one = state + "&stateId=wall";
        store.send("PUT", one, "\"ours\"");
        Store elsewhere = Store.at("GM9902");
        assertEquals(404, elsewhere.get(one).statusCode());
        assertEquals("[]", elsewhere.get(state).body());
        assertEquals(204, elsewhere.send("PUT", one, "\"theirs\"").statusCode());
        elsewhere.send("DELETE", state, "");
        assertEquals("\"ours\"", store.get(one).body());
    }

    private HttpResponse<String> with(String header, String value, String path, String json) {
        return store.visitor().with(header, value).send("PUT", "/xapi/" + path, "application/json", json);
    }
}
