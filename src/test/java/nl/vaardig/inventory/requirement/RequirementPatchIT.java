package nl.vaardig.inventory.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** Other programs say what they want to change, and nothing else changes. */
class RequirementPatchIT extends FromOutside {

    private static final Pattern ID = Pattern.compile("\"id\":\\s*(\\d+)");
    /** As far ahead as anything may be asked, nearly. */
    private static final String LAST =
            LocalDate.now(ZoneOffset.UTC).plusYears(25).toString();

    @Test
    void whatABodyLeavesOutStaysAsItWas() {
        Visitor hr = Visitor.signedInAs("hr@waterveen.example");
        String place = goesOn(hr);
        String before = hr.get(place).body();
        assertTrue(before.contains(LAST), before);
        assertEquals(204, patch(hr, place, "{}"));
        assertEquals(before, hr.get(place).body());
        assertEquals(204, patch(hr, place, "{\"validUntil\":null}"));
        assertTrue(!hr.get(place).body().contains(LAST));
        assertEquals(409, patch(hr, place, "{\"validUntil\":\"2020-01-01\"}"));
        assertEquals(400, patch(hr, place, "{\"validUntil\":\"2099-12-31\"}"), "nobody plans so far ahead");
    }

    /** One that began before today and that no other follows; it lasts 25 years from here on. */
    private static String goesOn(Visitor hr) {
        String asked = "/api/v1/requirements?pageSize=100&on="
                + LocalDate.now(ZoneOffset.UTC).minusMonths(1);
        return ID.matcher(hr.get(asked).body())
                .results()
                .map(id -> "/api/v1/requirements/" + id.group(1))
                .filter(place -> patch(hr, place, "{\"validUntil\":\"" + LAST + "\"}") == 204)
                .findFirst()
                .orElseThrow();
    }

    private static int patch(Visitor visitor, String place, String body) {
        return visitor.send("PATCH", place, "application/json", body).statusCode();
    }
}
