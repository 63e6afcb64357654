package nl.vaardig.inventory.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
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
        HttpResponse<String> answer = employee.post(
                "/my/ratings", Map.of("skill", skill, "level-" + skill, "9", "grow", skill, "complete", "true"));
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

    @Test
    void aPageThatWasLeftOpenPutsNothingBackThatWasSaidElsewhereSince() {
        String skill = firstSkill();
        String shown = beside(skill);
        List<String> before = List.of(shown.split(" "));
        String sure = before.get(2).equals("SURE") ? "UNSURE" : "SURE";
        Map<String, String> elsewhere = wish(skill, shown, before.get(0).equals("true"), before);
        elsewhere.put("certainty-" + skill, sure);
        assertEquals(
                303, employee.post("/my/skills/" + skill + "/wish", elsewhere).statusCode());
        Map<String, String> old = wish(skill, shown, !before.get(0).equals("true"), before);
        old.put("skill", skill);
        assertEquals(303, employee.post("/my/ratings", old).statusCode());
        boolean grow = !before.get(0).equals("true");
        assertEquals(
                List.of(String.valueOf(grow), before.get(1), sure, before.get(3)),
                List.of(beside(skill).split(" ")));
    }

    @Test
    void aFormThatWasCutShortTakesNothingBack() {
        String skill = firstSkill();
        String shown = beside(skill);
        Map<String, String> cut = Map.of("skill", skill, "was-beside-" + skill, "true true SURE TODAY");
        assertEquals(422, employee.post("/my/ratings", cut).statusCode());
        assertEquals(422, employee.post("/my/skills/" + skill + "/wish", cut).statusCode());
        assertEquals(shown, beside(skill));
    }

    /** What the form sends that shows this, but for whether one wants to grow. */
    private static Map<String, String> wish(String skill, String shown, boolean grow, List<String> before) {
        Map<String, String> sent = new HashMap<>(Map.of("was-beside-" + skill, shown, "complete", "true"));
        if (grow) sent.put("grow", skill);
        if (before.get(1).equals("true")) sent.put("help", skill);
        if (!before.get(2).equals("-")) sent.put("certainty-" + skill, before.get(2));
        if (!before.get(3).equals("-")) sent.put("used-" + skill, before.get(3));
        return sent;
    }

    /** What the form shows beside the level. */
    private String beside(String skill) {
        Matcher matcher = Pattern.compile("name=\"was-beside-" + skill + "\" value=\"([^\"]*)\"")
                .matcher(employee.get("/my/ratings?skill=" + skill).body());
        assertTrue(matcher.find(), "nothing about what is saved beside the level");
        return matcher.group(1);
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
