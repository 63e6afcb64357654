package nl.vaardig.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.TestDatabase;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** The same selection has the same totals, wherever it is asked: of the whole municipality, a department, and managers. */
class SameTotalsIT extends FromOutside {

    private static final Pattern PEOPLE = Pattern.compile("\\(([\\d.]+) van ([\\d.]+)\\)");

    private final Visitor hr = Visitor.signedInAs("hr@waterveen.example");

    private JsonObject json(String path) {
        return json(hr, path);
    }

    private static JsonObject json(Visitor visitor, String path) {
        try (JsonReader reader =
                Json.createReader(new StringReader(visitor.get(path).body()))) {
            return reader.readObject();
        }
    }

    /** Requirements, met, not assessed. */
    private static List<Integer> figures(JsonObject figures) {
        return Stream.of("requirements", "met", "notAssessed")
                .map(figures::getInt)
                .toList();
    }

    /** What a page's first sentence and the line below it say: met and assessed of everyone, of staff, of managers. */
    private List<String> told(String path) {
        String body = hr.get(path).body();
        int answer = body.indexOf("class=\"answer\"");
        assertTrue(answer > 0, path);
        Matcher numbers = PEOPLE.matcher(body.substring(answer, Math.min(body.length(), answer + 1500)));
        return numbers.results()
                .limit(3)
                .map(found -> found.group(1) + "/" + found.group(2))
                .toList();
    }

    private void areEqual(String selection) {
        JsonObject inventory = json("/api/v1/gap-inventory?by=skill" + selection);
        JsonObject matrix = json("/api/v1/matrix?pageSize=1" + selection);
        assertEquals(figures(inventory.getJsonObject("total")), figures(matrix.getJsonObject("figures")), selection);
        assertEquals(
                figures(inventory.getJsonObject("managers")),
                figures(matrix.getJsonObject("managerFigures")),
                "managers" + selection);
        List<Integer> all = figures(matrix.getJsonObject("figures"));
        List<Integer> staff = figures(matrix.getJsonObject("staffFigures"));
        List<Integer> managers = figures(matrix.getJsonObject("managerFigures"));
        for (int i = 0; i < all.size(); i++) assertEquals(all.get(i), staff.get(i) + managers.get(i));
        List<String> onInventory = told("/inventory?by=skill" + selection);
        assertEquals(onInventory, told("/matrix?sort=name" + selection), "the pages of" + selection);
        assertEquals(
                String.format(Locale.ROOT, "%,d", all.get(1)).replace(',', '.') + "/"
                        + String.format(Locale.ROOT, "%,d", all.get(0) - all.get(2))
                                .replace(',', '.'),
                onInventory.get(0),
                "page and API");
    }

    @Test
    void ofTheWholeMunicipality() {
        areEqual("");
        JsonObject total = json("/api/v1/gap-inventory").getJsonObject("total");
        for (String by : List.of("department", "track", "population", "goal")) {
            assertEquals(total, json("/api/v1/gap-inventory?by=" + by).getJsonObject("total"), by);
        }
        JsonObject told = json(Visitor.signedInAs("bestuur@waterveen.example"), "/api/v1/gap-inventory");
        if (told.getInt("skillsLeftOut") == 0) assertEquals(total, told.getJsonObject("total"), "to the board");
    }

    @Test
    void ofADepartment() throws SQLException {
        String id = department();
        areEqual("&department=" + id);
        JsonObject team = json("/api/v1/departments/" + id + "/gaps?pageSize=1");
        JsonObject matrix = json("/api/v1/matrix?pageSize=1&department=" + id);
        for (String whose : List.of("figures", "staffFigures", "managerFigures")) {
            assertEquals(figures(matrix.getJsonObject(whose)), figures(team.getJsonObject(whose)), whose);
        }
        assertEquals(told("/matrix?department=" + id), told("/team?department=" + id));
    }

    /**
     * Where nobody has work elsewhere too: the inventory counts what such a person is asked under one of the two departments,
     * the matrix of either shows all of it.
     */
    private static String department() throws SQLException {
        try (Connection connection = TestDatabase.connect(TestDatabase.running().url());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        """
                        select d.id from department d join municipality m on m.id = d.municipality_id and m.code = 'GM9901'
                        join appointment a on a.department_id = d.id and a.start_on <= curdate()
                          and (a.end_on is null or a.end_on > curdate())
                        where not exists (select 1 from department b where b.parent_id = d.id)
                        group by d.id
                        having count(distinct a.employee_id) >= 10 and sum(exists (select 1 from appointment o
                          where o.employee_id = a.employee_id and o.department_id <> d.id and o.start_on <= curdate()
                          and (o.end_on is null or o.end_on > curdate()))) = 0
                        order by d.code limit 1""")) {
            assertTrue(found.next());
            return found.getString(1);
        }
    }
}
