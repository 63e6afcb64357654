package nl.vaardig.steering.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** A manager's own people, with what may be done there; everyone else's are not there. */
class TeamPagesIT extends FromOutside {

    private static final Pattern CELL = Pattern.compile("/team/people/(\\d+)/skills/(\\d+)");
    private static final Pattern DEPARTMENT = Pattern.compile("<option value=\"(\\d+)\"");

    private final Visitor manager = Visitor.signedInAs("manager@waterveen.example");

    private static List<String> found(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        return matcher.results().map(result -> result.group(0)).distinct().toList();
    }

    /** A cell of somebody who isn't the manager: the last of the matrix. */
    private String cell() {
        List<String> cells = found(CELL, manager.get("/team"));
        return cells.get(cells.size() - 1);
    }

    @Test
    void aManagerStartsWithTheOwnTeam() {
        HttpResponse<String> page = manager.get("/team");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("data-grid"), "the matrix is there");
    }

    @Test
    void theBoardAndAnEmployeeHaveNoTeam() {
        for (String user : List.of("bestuur@waterveen.example", "medewerker@waterveen.example")) {
            assertEquals(403, Visitor.signedInAs(user).get("/team").statusCode(), user);
            assertEquals(
                    403,
                    Visitor.signedInAs(user).get("/api/v1/departments/1/gaps").statusCode(),
                    user);
        }
    }

    @Test
    void anotherMunicipalitysPeopleAreNotThere() {
        Visitor other = Visitor.signedInAs("hr@zandmeer.example");
        assertEquals(404, other.get(cell()).statusCode());
        String department = found(DEPARTMENT, manager.get("/team")).get(0).replaceAll("\\D", "");
        for (String path : List.of(
                "/team?department=" + department,
                "/api/v1/departments/" + department + "/gaps",
                "/api/v1/departments/" + department + "/holders")) {
            assertEquals(404, other.get(path).statusCode(), path);
            assertEquals(200, manager.get(path).statusCode(), path);
        }
    }

    @Test
    void aDayToComeIsToldAtItsField() {
        HttpResponse<String> page = manager.get("/team?on=2999-01-01");
        assertEquals(422, page.statusCode());
        assertTrue(page.body().contains("on-error"), "at the field");
        assertEquals(
                400, manager.get("/api/v1/departments/1/gaps?on=2999-01-01").statusCode());
    }

    @Test
    void aLevelOutsideTheScaleIsToldAtTheFieldAndNothingIsLost() {
        HttpResponse<String> page =
                manager.post(cell() + "/levels", Map.of("level", "9", "note", "Zie het verslag", "source", "AGREED"));
        assertEquals(422, page.statusCode());
        assertTrue(page.body().contains("level-error"), "at the field");
        assertTrue(page.body().contains("Zie het verslag"), "the note is still there");
    }

    @Test
    void anHrAdvisorLooksButRecordsNoLevel() {
        Visitor hr = Visitor.signedInAs("hr@waterveen.example");
        assertEquals(200, hr.get(cell()).statusCode());
        assertEquals(403, hr.post(cell() + "/levels", Map.of("level", "2")).statusCode());
    }

    @Test
    void aFileKeepsToTheFilters() {
        HttpResponse<String> all = manager.get("/team/file?format=csv");
        HttpResponse<String> some = manager.get("/team/file?format=csv&track=DATA_ANALYSIS&gaps=true");
        assertTrue(all.headers().firstValue("Content-Disposition").orElse("").contains(".csv"));
        assertTrue(some.body().lines().count() < all.body().lines().count());
        assertFalse(some.body().contains("Digitaal leiderschap"));
        assertEquals(422, manager.get("/team/file?format=doc").statusCode());
    }

    @Test
    void theListTellsTheSameAsTheMatrix() {
        assertEquals(200, manager.get("/team/list").statusCode());
        assertEquals(200, manager.get("/team/holders").statusCode());
    }
}
