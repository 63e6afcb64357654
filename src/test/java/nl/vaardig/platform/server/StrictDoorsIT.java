package nl.vaardig.platform.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** What an endpoint doesn't know or can't read is refused with its name, and never passed over. */
class StrictDoorsIT extends FromOutside {

    private final Visitor hr = Visitor.signedInAs("hr@waterveen.example").with("Accept-Language", "en");

    @Test
    void aParameterThatIsNotThereIsRefusedByTheApi() {
        refused(hr.get("/api/v1/employees?staffNumber=1"), "staffNumber");
        refused(hr.get("/api/v1/flows?departement=3"), "departement");
        refused(hr.get("/api/v1/employees?q=a&q=b"), "q");
        refused(hr.get("/api/v1/employees?departmentId=x"), "departmentId");
        assertEquals(200, hr.get("/people?utm_source=mail").statusCode());
    }

    @Test
    void aWordThatIsNeitherTrueNorFalseIsRefused() {
        refused(hr.get("/api/v1/gap-inventory?alone=ja"), "alone");
        refused(hr.get("/api/v1/coverage?alone=1"), "alone");
        refused(hr.get("/api/v1/matrix?gaps=yes"), "gaps");
        refused(hr.get("/api/v1/objections?open=maybe"), "open");
        refused(hr.get("/api/v1/survival-curves?voluntary=1"), "voluntary");
        assertEquals(200, hr.get("/api/v1/objections?open=false").statusCode());
    }

    @Test
    void aPageThatCannotBeIsRefusedByTheApi() {
        refused(hr.get("/api/v1/employees?page=0"), "page");
        refused(hr.get("/api/v1/employees?pageSize=101"), "pageSize");
        refused(hr.get("/api/v1/employees?page=1.5"), "page");
        assertEquals(200, hr.get("/api/v1/employees?page=&pageSize=100").statusCode());
    }

    @Test
    void aDayOutsideEveryCalendarIsRefused() {
        refused(hr.get("/api/v1/flows?until=-999999999-01-01"), "until");
        refused(hr.get("/api/v1/survival-curves?until=%2B999999999-12-31"), "until");
        assertEquals(422, hr.get("/talent?until=-999999999-01-01").statusCode());
    }

    @Test
    void aValueOfAnotherKindIsRefusedAtItsField() {
        refused(sent("/api/v1/ratings", "{\"employeeId\":1,\"skillId\":1,\"source\":\"SELF\",\"level\":3.7}"), "level");
        refused(
                sent("/api/v1/ratings", "{\"employeeId\":1,\"skillId\":1,\"source\":\"SELF\",\"level\":\"3\"}"),
                "level");
        refused(sent("/api/v1/ratings", "{\"grade\":3}"), "grade");
        refused(sent("/api/v1/rounds", "{\"departments\":[null]}"), "departments[0]");
    }

    @Test
    void whatIsNestedTooDeepOrNoJsonIsRefused() {
        for (String body : new String[] {"[".repeat(1000), "{\"a\":".repeat(1000) + "1" + "}".repeat(1000), "{", "x"}) {
            assertEquals(400, sent("/api/v1/rounds", body).statusCode(), body.substring(0, 1));
        }
        assertEquals(
                413,
                sent("/api/v1/rounds", "{\"a\":\"" + "a".repeat(2_100_000) + "\"}")
                        .statusCode());
    }

    private HttpResponse<String> sent(String path, String body) {
        return hr.send("POST", path, "application/json", body);
    }

    private static void refused(HttpResponse<String> answer, String field) {
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"field\":\"" + field + "\""), answer.body());
    }
}
