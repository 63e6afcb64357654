package nl.vaardig.inventory.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** An objection of the demo: seen where the person is looked at, and answered once. */
class ObjectionPagesIT extends FromOutside {

    private static final Pattern ONE = Pattern.compile("href=\"(/objections/\\d+)\"");
    private static final Pattern PANEL = Pattern.compile("href=\"(/team/people/(\\d+)/skills/\\d+)\"");

    private final Visitor hr = Visitor.signedInAs("hr@waterveen.example");

    private static MatchResult last(Pattern pattern, HttpResponse<String> page) {
        List<MatchResult> found = pattern.matcher(page.body()).results().toList();
        assertFalse(found.isEmpty(), page.body());
        return found.get(found.size() - 1);
    }

    @Test
    void anOpenOneIsSeenWithThePersonAndAnAnswerGivenMeanwhileLosesNothing() {
        String objection = last(ONE, hr.get("/objections")).group(1);
        MatchResult panel = last(PANEL, hr.get(objection));
        for (String place : List.of(panel.group(1), "/people/" + panel.group(2))) {
            assertTrue(hr.get(place).body().contains("href=\"" + objection + "\""), place);
        }
        Map<String, String> first = Map.of("verdict", "NOT_UPHELD", "words", "Wij spraken hierover in juni");
        assertEquals(303, hr.post(objection + "/answer", first).statusCode());
        HttpResponse<String> late =
                hr.post(objection + "/answer", Map.of("verdict", "UPHELD", "words", "Getypt in een ander venster"));
        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("Getypt in een ander venster"), "what was typed is still there");
        assertTrue(late.body().contains("Wij spraken hierover in juni"), "and what was answered");
        assertFalse(hr.get("/people/" + panel.group(2)).body().contains("href=\"" + objection + "\""));
    }
}
