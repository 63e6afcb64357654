package nl.vaardig.learning.record.statement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import nl.vaardig.learning.record.Mark;
import nl.vaardig.learning.record.Mark.Kind;
import nl.vaardig.learning.record.Refusal;
import nl.vaardig.learning.record.Version;
import nl.vaardig.learning.record.Written;
import nl.vaardig.platform.words.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadStatementTest {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00.123Z");
    private static final JsonObject AUTHORITY = Json.createObjectBuilder()
            .add("mbox", "mailto:store@vaardig.example")
            .build();

    private static final String ANNA = "'actor':{'mbox':'mailto:anna@example.org'}";
    private static final String DID = "'verb':{'id':'http://example.org/did'}";
    private static final String COURSE = "'object':{'id':'http://example.org/course'}";

    @Test
    void keepsWhatWasSentAndAddsWhatTheStoreKnows() {
        Written read = read(Version.V1, ANNA, DID, COURSE);
        JsonObject kept = json(read.json());
        assertEquals("mailto:anna@example.org", kept.getJsonObject("actor").getString("mbox"));
        assertEquals("2026-12-01T08:00:00.123Z", kept.getString("stored"));
        assertEquals("2026-12-01T08:00:00.123Z", kept.getString("timestamp"));
        assertEquals("1.0.0", kept.getString("version"));
        assertEquals(AUTHORITY, kept.getJsonObject("authority"));
        assertEquals(read.id().toString(), kept.getString("id"));
    }

    @Test
    void aTimestampIsKeptAsItCameInTheFirstVersionAndToldInUtcInTheSecond() {
        String later = "'timestamp':'2023-05-04T12:00:00-05:00'";
        assertEquals(
                "2023-05-04T12:00:00-05:00",
                json(read(Version.V1, ANNA, DID, COURSE, later).json()).getString("timestamp"));
        assertEquals(
                "2023-05-04T17:00:00.000Z",
                json(read(Version.V2, ANNA, DID, COURSE, later).json()).getString("timestamp"));
    }

    /** Each with the place that the refusal has to name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statement.actor | 'actor':null",
                "statement.actor.mbox | 'actor':{'mbox':'anna@example.org'}",
                "statement.actor.mbox | 'actor':{'name':'Anna'}",
                "statement.actor.mbox | 'actor':{'mbox':'mailto:a@b.nl','openid':'http://example.org/a'}",
                "statement.actor.member | 'actor':{'objectType':'Group'}",
                "statement.actor.member[0].objectType | 'actor':{'objectType':'Group','member':[{'objectType':'Group','mbox':'mailto:a@b.nl'}]}",
                "statement.verb.id | 'verb':{'id':'did'}",
                "statement.verb.display.nederlands_ | 'verb':{'id':'http://example.org/did','display':{'nederlands_':'deed'}}",
                "statement.object.objectType | 'object':{'objectType':'activity','id':'http://example.org/a'}",
                "statement.object.definition.interactionType | 'object':{'id':'http://example.org/a','definition':{'choices':[]}}",
                "statement.result.score.scaled | 'result':{'score':{'scaled':1.5}}",
                "statement.result.score.raw | 'result':{'score':{'raw':9,'max':8}}",
                "statement.result.duration | 'result':{'duration':'PT'}",
                "statement.result.success | 'result':{'success':'true'}",
                "statement.result.extensions | 'result':{'extensions':{'mine':1}}",
                "statement.context.registration | 'context':{'registration':'7'}",
                "statement.context.language | 'context':{'language':'nl_NL'}",
                "statement.timestamp | 'timestamp':'2026-02-30T10:00:00Z'",
                "statement.timestamp | 'timestamp':'2026-02-03T10:00:00-00:00'",
                "statement.attachments[0].sha2 | 'attachments':[{'usageType':'http://example.org/u','display':{'nl':'x'},'contentType':'text/plain','length':1,'sha2':'x'}]",
                "statement.version | 'version':'1.1.0'",
                "statement.mine | 'mine':1"
            })
    void aRefusalNamesTheplace(String place, String wrong) {
        Refusal refusal = assertThrows(Refusal.class, () -> read(Version.V1, ANNA, DID, COURSE, wrong));
        assertEquals(400, refusal.status());
        assertTrue(refusal.getMessage().startsWith(place + " "), refusal.getMessage());
    }

    @Test
    void aStatementWithinAStatementHoldsNoOther() {
        String inner = ANNA + "," + DID + "," + COURSE;
        read(Version.V1, ANNA, DID, "'object':{'objectType':'SubStatement'," + inner + "}");
        String deeper = ANNA + "," + DID + ",'object':{'objectType':'SubStatement'," + inner + "}";
        assertThrows(
                Refusal.class,
                () -> read(Version.V1, ANNA, DID, "'object':{'objectType':'SubStatement'," + deeper + "}"));
        assertThrows(
                Refusal.class,
                () -> read(
                        Version.V1,
                        ANNA,
                        DID,
                        "'object':{'objectType':'SubStatement','id':'" + UUID.randomUUID() + "'," + inner + "}"));
    }

    @Test
    void peopleOfTheContextAreOfTheSecondVersion() {
        String people =
                "'context':{'contextAgents':[{'objectType':'contextAgent','agent':{'mbox':'mailto:b@example.org'}}]}";
        Written read = read(Version.V2, ANNA, DID, COURSE, people);
        assertTrue(read.marks().contains(Mark.of(Kind.RELATED_AGENT, "mailto:b@example.org")));
        assertThrows(Refusal.class, () -> read(Version.V1, ANNA, DID, COURSE, people));
    }

    @Test
    void whatVoidsRefersToAStatement() {
        String voids = "'verb':{'id':'http://adlnet.gov/expapi/verbs/voided'}";
        UUID target = UUID.randomUUID();
        Written read = read(Version.V1, ANNA, voids, "'object':{'objectType':'StatementRef','id':'" + target + "'}");
        assertTrue(read.voiding());
        assertEquals(target, read.refers());
        assertThrows(Refusal.class, () -> read(Version.V1, ANNA, voids, COURSE));
    }

    @Test
    void aGroupIsFoundByItsMembersAndAnActivityByWhatIsAroundIt() {
        Written read = read(
                Version.V1,
                "'actor':{'objectType':'Group','member':[{'mbox':'mailto:a@example.org'},{'mbox':'mailto:b@example.org'}]}",
                DID,
                COURSE,
                "'context':{'contextActivities':{'parent':{'id':'http://example.org/path'}}}");
        assertTrue(read.marks().contains(Mark.of(Kind.AGENT, "mailto:b@example.org")));
        assertTrue(read.marks().contains(Mark.of(Kind.RELATED_ACTIVITY, "http://example.org/path")));
        assertFalse(read.marks().contains(Mark.of(Kind.ACTIVITY, "http://example.org/path")));
    }

    @Test
    void theSameInAnotherOrderIsTheSame() {
        byte[] one = read(Version.V1, ANNA, DID, COURSE, "'result':{'score':{'raw':1.0,'max':2}}")
                .fingerprint();
        byte[] other = read(Version.V1, "'result':{'score':{'max':2,'raw':1}}", COURSE, DID, ANNA)
                .fingerprint();
        assertArrayEquals(one, other);
        byte[] another = read(Version.V1, ANNA, DID, COURSE, "'result':{'score':{'raw':1.5,'max':2}}")
                .fingerprint();
        assertFalse(Arrays.equals(one, another));
    }

    @Test
    void onlyTheAccountOfOneIsSomebodys() {
        String account = "{'account':{'homePage':'http://example.org','name':'k'}}";
        assertEquals(
                "k",
                read(Version.V1, "'actor':" + account, DID, COURSE).account().name());
        assertEquals(null, read(Version.V1, ANNA, DID, COURSE).account());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}",
                "{\"a\":1} {}",
                "{\"a\":1}x",
                "{\"a\":01}",
                "{'a':1}",
                "{\"a\":1,}",
                "",
                "nul"
            })
    void jsonThatIsNotQuiteJsonIsRefused(String sent) {
        assertThrows(JsonException.class, () -> JsonText.strict(sent.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void jsonIsUtf8() {
        byte[] latin = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(JsonException.class, () -> JsonText.strict(latin));
    }

    private static Written read(Version version, String... parts) {
        JsonObject merged = Json.createObjectBuilder().build();
        for (String part : parts) {
            var more = Json.createObjectBuilder(merged);
            json("{" + part.replace('\'', '"') + "}").forEach(more::add);
            merged = more.build();
        }
        return new ReadStatement(version, AUTHORITY, NOW).read("statement", merged, null);
    }

    private static JsonObject json(String text) {
        return JsonText.strict(text.getBytes(StandardCharsets.UTF_8)).asJsonObject();
    }
}
