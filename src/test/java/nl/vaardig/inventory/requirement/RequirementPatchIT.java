package nl.vaardig.inventory.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** Other programs say what they want to change, and nothing else changes. */
class RequirementPatchIT extends FromOutside {

    private static final Pattern ID = Pattern.compile("\"id\":\\s*(\\d+)");

    @Test
    void whatABodyLeavesOutStaysAsItWas() {
        Visitor hr = Visitor.signedInAs("hr@waterveen.example");
        Matcher first = ID.matcher(hr.get("/api/v1/requirements?pageSize=1").body());
        assertTrue(first.find());
        String place = "/api/v1/requirements/" + first.group(1);
        assertEquals(204, patch(hr, place, "{\"validUntil\":\"2099-12-31\"}"));
        String before = hr.get(place).body();
        assertTrue(before.contains("2099-12-31"), before);
        assertEquals(204, patch(hr, place, "{}"));
        assertEquals(before, hr.get(place).body());
        assertEquals(204, patch(hr, place, "{\"validUntil\":null}"));
        assertTrue(!hr.get(place).body().contains("2099-12-31"));
        assertEquals(409, patch(hr, place, "{\"validUntil\":\"1900-01-01\"}"));
    }

    private static int patch(Visitor visitor, String place, String body) {
        return visitor.send("PATCH", place, "application/json", body).statusCode();
    }
}
