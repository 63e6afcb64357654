package nl.vaardig.inventory.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** The form with a file, sent by something that leaves fields out. */
class ProofFormIT extends FromOutside {

    @Test
    void aFormWithoutItsFieldsIsToldAtThem() {
        Visitor someone = Visitor.signedInAs("medewerker@waterveen.example");
        Matcher skill = Pattern.compile("/my/skills/(\\d+)")
                .matcher(someone.get("/my/skills").body());
        assertTrue(skill.find());
        String body = "--grens\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--grens--\r\n";
        HttpResponse<String> answer = someone.send(
                "POST", "/my/skills/" + skill.group(1) + "/proofs", "multipart/form-data; boundary=grens", body);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("id=\"title-error\""), "at its field");
    }
}
