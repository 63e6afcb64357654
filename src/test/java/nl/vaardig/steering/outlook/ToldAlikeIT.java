package nl.vaardig.steering.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** The outlook tells the board the numbers that its own pages of goals tell, and hides those that they hide. */
class ToldAlikeIT extends FromOutside {

    private static final Pattern GOAL = Pattern.compile("href=\"/board/goals/(\\d+)\"");

    private final Visitor board = Visitor.signedInAs("bestuur@waterveen.example");

    private JsonStructure json(String path) {
        try (JsonReader reader =
                Json.createReader(new StringReader(board.get(path).body()))) {
            return reader.read();
        }
    }

    private static String about(JsonObject one) {
        return one.getInt("skillId") + " " + one.getInt("level");
    }

    @Test
    void oneRuleForBothPages() {
        Map<String, Integer> outlook = new HashMap<>();
        for (JsonValue each : json("/api/v1/outlook").asJsonArray()) {
            JsonObject subject = each.asJsonObject();
            outlook.put(about(subject), subject.getBoolean("hidden") ? null : subject.getInt("people"));
        }
        assertFalse(outlook.isEmpty());
        Map<String, Integer> goals = new HashMap<>();
        Matcher goal = GOAL.matcher(board.get("/board").body());
        while (goal.find()) {
            JsonObject progress =
                    json("/api/v1/goals/" + goal.group(1) + "/progress").asJsonObject();
            for (JsonValue each : progress.getJsonArray("demands")) {
                JsonObject demand = each.asJsonObject();
                boolean everywhere = !demand.containsKey("departmentId") || demand.isNull("departmentId");
                if (everywhere) goals.put(about(demand), demand.getBoolean("hidden") ? null : demand.getInt("found"));
            }
        }
        assertEquals(goals, outlook);
    }
}
