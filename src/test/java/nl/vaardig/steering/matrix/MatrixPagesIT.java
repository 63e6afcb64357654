package nl.vaardig.steering.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** Any selection of people, within what one may see; selections under a name; what can't be read is told. */
class MatrixPagesIT extends FromOutside {

    private static final Pattern ROW = Pattern.compile("<tr data-e=\"(\\d+)\"");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Pattern ASSIGN = Pattern.compile("href=\"(/assignments/new\\?[^\"]*population=ICT[^\"]*)\"");
    private static final Pattern DEPARTMENT = Pattern.compile("<option value=\"(\\d+)\"[^>]*>\\u2003*[^<]*</option>");

    private final Visitor hr = Visitor.signedInAs("hr@waterveen.example");
    private final Visitor manager = Visitor.signedInAs("manager@waterveen.example");
    private final Visitor elsewhere = Visitor.signedInAs("hr@zandmeer.example");

    private static List<String> rows(HttpResponse<String> page) {
        assertEquals(200, page.statusCode());
        return ROW.matcher(page.body()).results().map(row -> row.group(1)).toList();
    }

    @Test
    void rowsComeAHundredAtATimeAndEveryoneOnce() {
        List<String> first = rows(hr.get("/matrix"));
        List<String> second = rows(hr.get("/matrix/rows?page=2"));
        assertEquals(100, first.size());
        assertFalse(second.isEmpty());
        assertTrue(second.stream().noneMatch(first::contains), "nobody twice");
    }

    @Test
    void totalsStayTheSameWhileTheRowsFollow() {
        String first = hr.get("/matrix").body();
        String second = hr.get("/matrix?page=2").body();
        assertEquals(foot(first), foot(second));
    }

    private static String foot(String page) {
        return page.substring(page.indexOf("<tfoot"), page.indexOf("</tfoot>"));
    }

    @Test
    void aManagerSeesTheOwnPeopleWhateverIsAsked() {
        int own = rows(manager.get("/matrix")).size();
        assertTrue(own > 0 && own < 100, "the own departments: " + own);
        assertTrue(rows(manager.get("/matrix?population=PRIMARY_PROCESS")).size() <= own);
    }

    @Test
    void anotherMunicipalitysDepartmentIsNotThere() {
        String department = DEPARTMENT
                .matcher(hr.get("/matrix").body())
                .results()
                .map(option -> option.group(1))
                .findFirst()
                .orElseThrow();
        for (String path : List.of("/matrix", "/matrix/list", "/matrix/print", "/matrix/rows", "/api/v1/matrix")) {
            assertEquals(404, elsewhere.get(path + "?department=" + department).statusCode(), path);
        }
    }

    @Test
    void whatCannotBeReadIsTold() {
        assertEquals(422, hr.get("/matrix?criticality=7").statusCode());
        assertEquals(422, hr.get("/matrix?population=ELVES").statusCode());
        assertEquals(400, hr.get("/api/v1/matrix?sort=best").statusCode());
        assertEquals(404, hr.get("/matrix?goal=999999999").statusCode());
        assertEquals(422, hr.get("/matrix/file?format=doc").statusCode());
    }

    @Test
    void aChoiceThatCannotBeReadLeadsBackToThePage() {
        String page = hr.get("/matrix?sort=abc").body();
        assertTrue(page.contains("href=\"/matrix\""), page);
        assertEquals(200, hr.get("/matrix").statusCode());
    }

    @Test
    void aPathIsForExactlyThePeopleWithARow() {
        for (String choice : List.of(
                "population=ICT&gaps=true",
                "population=ICT&track=DATA_ANALYSIS",
                "population=ICT&track=DATA_ANALYSIS&gaps=true",
                "population=ICT&criticality=3&gaps=true")) {
            HttpResponse<String> matrix = hr.get("/matrix?" + choice);
            String people = TOTAL.matcher(
                            hr.get("/api/v1/matrix?pageSize=1&" + choice).body())
                    .results()
                    .map(total -> total.group(1))
                    .findFirst()
                    .orElseThrow();
            String assign = ASSIGN.matcher(matrix.body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .findFirst()
                    .orElseThrow();
            String form = hr.get(assign).body();
            String count = form.substring(form.indexOf("id=\"selection\""));
            assertTrue(
                    count.substring(0, 120).contains("<strong>" + people + " "), choice + ": " + people + "\n" + count);
        }
    }

    @Test
    void aFieldThatARequestDoesNotHaveIsNamed() {
        HttpResponse<String> answer = Visitor.signedInAs("medewerker@waterveen.example")
                .send("POST", "/api/v1/ratings", "application/json", "{\"validOn\":\"2030-01-01\"}");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("\"validOn\""), answer.body());
    }

    @Test
    void aFileKeepsToTheSelection() {
        String all = hr.get("/matrix/file?format=csv&population=ICT").body();
        String some = hr.get("/matrix/file?format=csv&population=ICT&track=DATA_ANALYSIS&gaps=true")
                .body();
        assertTrue(some.lines().count() < all.lines().count());
        assertTrue(some.lines().count() > 1);
        String wide =
                hr.get("/matrix/file?format=csv&shape=people&population=ICT").body();
        assertTrue(wide.lines().count() < all.lines().count(), "a line for each person");
        assertTrue(wide.contains(" van "), "level and level asked");
    }

    @Test
    void theApiTellsTheSameAsThePage() {
        HttpResponse<String> answer = hr.get("/api/v1/matrix?population=ICT&pageSize=5");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Link").orElse("").contains("population=ICT"));
        assertTrue(answer.body().contains("\"notAssessed\""));
        String all = hr.get("/api/v1/matrix?population=ICT&pageSize=100").body();
        assertTrue(all.contains("\"planned\""), "some of them are on a path");
    }

    @Test
    void aSelectionIsSavedOnceSharedRenamedRemovedAndBroughtBack() {
        String name = "Proef " + System.nanoTime();
        Map<String, String> form = Map.of("name", name, "shared", "true");
        assertEquals(303, hr.post("/saved-selections?population=ICT", form).statusCode());
        HttpResponse<String> twice =
                hr.post("/saved-selections?track=SOFT_SKILLS", Map.of("name", " " + name.replace("Proef", "PRÖEF")));
        assertEquals(422, twice.statusCode());
        assertTrue(twice.body().contains("value=\"PRÖEF"), "nothing is lost");
        String address = "/saved-selections/" + id(name);
        assertTrue(hr.get(address).headers().firstValue("Location").orElse("").endsWith("/matrix?population=ICT"));
        assertEquals(404, manager.get(address).statusCode(), "shared with HR advisors only");
        assertEquals(404, elsewhere.get(address).statusCode());
        assertEquals(422, hr.post(address, Map.of("name", "")).statusCode());
        assertEquals(303, hr.post(address, Map.of("name", name + "!")).statusCode());
        assertEquals(303, hr.post(address + "/removal", Map.of()).statusCode());
        assertEquals(404, hr.get(address).statusCode());
        assertEquals(409, hr.post(address + "/removal", Map.of()).statusCode());
        assertEquals(404, hr.post(address, Map.of("name", name)).statusCode(), "what is removed isn't renamed");
        assertEquals(
                404,
                hr.send("PUT", "/api/v1" + address, "application/json", "{\"name\":\"x\",\"shared\":false}")
                        .statusCode());
        assertEquals(303, hr.post(address + "/restoring", Map.of()).statusCode());
        assertEquals(303, hr.get(address).statusCode());
        assertEquals(
                204,
                hr.send("DELETE", "/api/v1" + address, "application/json", "").statusCode());
    }

    private String id(String name) {
        String page = hr.get("/saved-selections").body();
        return Pattern.compile("/saved-selections/(\\d+)\">" + Pattern.quote(name))
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyAnHrAdvisorShares() {
        Map<String, String> form = Map.of("name", "Van mij " + System.nanoTime(), "shared", "true");
        assertEquals(409, manager.post("/saved-selections", form).statusCode());
    }

    @Test
    void someoneIsAskedForARatingOnceAndCanBeLeftAlone() {
        String cell = "/team/people/" + rows(manager.get("/matrix")).get(5) + "/skills/" + skill();
        assertEquals(303, manager.post(cell + "/rating-request", Map.of()).statusCode());
        assertEquals(409, manager.post(cell + "/rating-request", Map.of()).statusCode());
        assertEquals(
                404, hr.post(cell + "/rating-request/withdrawal", Map.of()).statusCode(), "somebody else's question");
        assertEquals(
                303, manager.post(cell + "/rating-request/withdrawal", Map.of()).statusCode());
    }

    @Test
    void someoneIsExemptUntilThatIsTakenBack() {
        String cell = "/team/people/" + rows(manager.get("/matrix")).get(6) + "/skills/" + skill();
        HttpResponse<String> wrong = manager.post(cell + "/exemption", Map.of("reason", "", "until", "2000-01-01"));
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("reason-error") && wrong.body().contains("until-error"));
        assertEquals(
                303,
                manager.post(cell + "/exemption", Map.of("reason", "Met verlof"))
                        .statusCode());
        assertEquals(
                409,
                manager.post(cell + "/exemption", Map.of("reason", "Nog eens")).statusCode());
        assertEquals(
                303, manager.post(cell + "/exemption/taking-back", Map.of()).statusCode());
    }

    private String skill() {
        return Pattern.compile("data-s=\"(\\d+)\"")
                .matcher(manager.get("/matrix").body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
