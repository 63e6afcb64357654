package nl.vaardig.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** The own passport and rating oneself, as a browser sees it. */
class PassportIT extends FromOutside {

    private final Visitor employee = Visitor.signedInAs("medewerker@waterveen.example");

    @Test
    void aWrongLevelIsSaidAtItsFieldAndNothingIsLost() {
        String skill = firstSkill();
        HttpResponse<String> answer =
                employee.post("/my/ratings", Map.of("skill", skill, "level-" + skill, "9", "grow", skill));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("id=\"level-" + skill + "-error\""));
        assertTrue(answer.body().contains("id=\"grow-" + skill + "\"")
                && answer.body().contains("checked"));
    }

    @Test
    void whatIsSaidCanBeTakenBackForAFewMinutes() {
        String skill = firstSkill();
        String before = chosen(skill);
        String other = "1".equals(before) ? "2" : "1";
        assertEquals(
                303,
                employee.post("/my/skills/" + skill + "/rating", Map.of("level", other))
                        .statusCode());
        assertEquals(other, chosen(skill));
        assertEquals(
                303,
                employee.post("/my/skills/" + skill + "/taking-back", Map.of()).statusCode());
        assertEquals(before, chosen(skill));
    }

    @Test
    void anEarlierDayIsShownAndADayAheadRefused() {
        assertEquals(200, employee.get("/my/skills?on=2026-03-01").statusCode());
        assertEquals(422, employee.get("/my/skills?on=2999-01-01").statusCode());
    }

    @Test
    void confirmingNothingIsSaidSo() {
        assertEquals(422, employee.post("/my/ratings/confirmation", Map.of()).statusCode());
    }

    private String firstSkill() {
        Matcher matcher = Pattern.compile("name=\"skill\" value=\"(\\d+)\"")
                .matcher(employee.get("/my/ratings").body());
        assertTrue(matcher.find(), "no skill to rate");
        return matcher.group(1);
    }

    /** The own level that the form shows; empty = none. */
    private String chosen(String skill) {
        Matcher matcher = Pattern.compile("name=\"was-" + skill + "\" value=\"(\\d*)\"")
                .matcher(employee.get("/my/ratings?skill=" + skill).body());
        assertTrue(matcher.find(), "no saved level on the form");
        return matcher.group(1);
    }
}
