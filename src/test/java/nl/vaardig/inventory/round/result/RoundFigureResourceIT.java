package nl.vaardig.inventory.round.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import nl.vaardig.organisation.jobrole.Population;
import org.junit.jupiter.api.Test;

/** What the API tells of a closed round. */
class RoundFigureResourceIT extends FromOutside {

    private final Visitor hr = Visitor.signedInAs("hr@waterveen.example");

    @Test
    void aPopulationIsNamedAndADepartmentHasItsId() {
        List<String> names =
                Stream.of(Population.values()).map(Population::name).toList();
        List<JsonObject> populations = calibration("POPULATION");
        List<JsonObject> departments = calibration("DEPARTMENT");
        assertFalse(populations.isEmpty() || departments.isEmpty());
        populations.forEach(group -> {
            assertTrue(names.contains(group.getString("population")), group.toString());
            assertFalse(group.containsKey("groupId"), group.toString());
        });
        assertEquals(
                populations.size(),
                populations.stream()
                        .map(group -> group.getString("population"))
                        .distinct()
                        .count());
        departments.forEach(group -> {
            assertTrue(group.getInt("groupId") > 0, group.toString());
            assertFalse(group.containsKey("population"), group.toString());
        });
    }

    private List<JsonObject> calibration(String by) {
        long closed = read("/api/v1/rounds").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(round -> round.getString("state").equals("CLOSED"))
                .findFirst()
                .orElseThrow()
                .getInt("id");
        return read("/api/v1/rounds/" + closed + "/agreement?by=" + by)
                .getJsonArray("calibration")
                .getValuesAs(JsonObject.class);
    }

    private JsonObject read(String path) {
        return Json.createReader(new StringReader(hr.get(path).body())).readObject();
    }
}
