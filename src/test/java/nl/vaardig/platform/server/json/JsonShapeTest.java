package nl.vaardig.platform.server.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.JsonText;
import org.junit.jupiter.api.Test;

class JsonShapeTest {

    private record Part(String name, Integer level) {}

    private record Request(
            String text, Long id, int count, boolean yes, Role role, LocalDate day, Set<Long> ids, List<Part> parts) {}

    @Test
    void takesWhatTheRecordHolds() {
        assertDoesNotThrow(
                () -> check(
                        """
                {"text":"a","id":3,"count":1,"yes":true,"role":"BOARD","day":"2026-11-22","ids":[1,2],
                 "parts":[{"name":"b","level":null}]}"""));
        assertDoesNotThrow(() -> check("{\"count\":1}"));
    }

    @Test
    void refusesANumberThatIsNoneOfItsKind() {
        assertEquals("id problem.field.number", refused("{\"count\":1,\"id\":3.7}"));
        assertEquals("id problem.json.number", refused("{\"count\":1,\"id\":\"3\"}"));
        assertEquals("count problem.field.number", refused("{\"count\":2147483648}"));
        assertEquals("count problem.json.number", refused("{\"count\":" + "9".repeat(200) + "}"));
        assertEquals("count problem.json.number", refused("{\"count\":1e400}"));
        assertEquals("count form.missing", refused("{}"));
    }

    @Test
    void refusesOtherKindsAtTheirField() {
        assertEquals("text problem.json.text", refused("{\"count\":1,\"text\":3}"));
        assertEquals("yes problem.json.truth", refused("{\"count\":1,\"yes\":\"true\"}"));
        assertEquals("role problem.field.choice", refused("{\"count\":1,\"role\":\"KING\"}"));
        assertEquals("day problem.field.day", refused("{\"count\":1,\"day\":\"-999999999-01-01\"}"));
        assertEquals("ids problem.json.list", refused("{\"count\":1,\"ids\":3}"));
        assertEquals("body problem.json.object", refused("[]"));
    }

    @Test
    void refusesNullInAListAndAnUnknownFieldWithItsPlace() {
        assertEquals("ids[1] form.missing", refused("{\"count\":1,\"ids\":[1,null]}"));
        assertEquals("parts[0].level problem.field.number", refused("{\"count\":1,\"parts\":[{\"level\":1.5}]}"));
        assertEquals("parts[0].grade problem.json.unknown", refused("{\"count\":1,\"parts\":[{\"grade\":1}]}"));
        assertEquals("grade problem.json.unknown", refused("{\"grade\":1}"));
    }

    @Test
    void doesNotFollowWhatIsNestedTooDeep() {
        assertThrows(JsonException.class, () -> check("[".repeat(1000) + "]".repeat(1000)));
        assertThrows(JsonException.class, () -> check("{\"a\":".repeat(100_000)));
        String brackets = "[\\\"".repeat(99);
        assertDoesNotThrow(() -> check("{\"count\":1,\"text\":\"" + brackets + "\"}"));
    }

    private static String refused(String json) {
        BadField bad = assertThrows(BadField.class, () -> check(json));
        return bad.field() + " " + bad.key();
    }

    private static void check(String json) {
        JsonShape.check(JsonText.read(json.getBytes(StandardCharsets.UTF_8)), Request.class);
    }
}
