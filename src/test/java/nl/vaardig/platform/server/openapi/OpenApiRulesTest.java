package nl.vaardig.platform.server.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The rules of the Dutch API design rules that matter to whoever calls us, on the contract as it is published. */
class OpenApiRulesTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final JsonObject DOCUMENT = document();

    private static JsonObject document() {
        InputStream file = OpenApiRulesTest.class.getResourceAsStream("/openapi.json");
        return Json.createReader(file).readObject();
    }

    @Test
    void everyOperationHasAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        eachOperation((name, operation) -> {
            String id = operation.getString("operationId", "");
            if (!id.matches("[a-z][A-Za-z0-9]+") || !ids.add(id)) wrong.add(name + " " + id);
        });
        assertEquals(List.of(), wrong);
        assertTrue(ids.size() > 100, "the document is there");
    }

    @Test
    void pathsAreKebabCaseWithoutASlashAtTheEnd() {
        List<String> wrong = DOCUMENT.getJsonObject("paths").keySet().stream()
                .filter(path -> !path.matches("/openapi.json|(/([a-z0-9-]+|\\{[a-zA-Z]+}))+"))
                .toList();
        assertEquals(List.of(), wrong);
        assertEquals(
                "/api/v1", DOCUMENT.getJsonArray("servers").getJsonObject(0).getString("url"));
        assertEquals("3.0.3", DOCUMENT.getString("openapi"), "decision 265");
        assertTrue(DOCUMENT.getJsonObject("info").getString("version").matches("\\d+\\.\\d+\\.\\d+"));
        assertTrue(DOCUMENT.getJsonObject("info")
                .getJsonObject("contact")
                .keySet()
                .containsAll(Set.of("name", "email", "url")));
    }

    /** A number behind a name is made up by the generator, and moves when a class does. */
    @Test
    void schemasHaveNamesOfTheirOwn() {
        assertEquals(
                List.of(),
                DOCUMENT.getJsonObject("components").getJsonObject("schemas").keySet().stream()
                        .filter(name -> name.matches(".*\\d"))
                        .toList());
    }

    @Test
    void parametersAreCamelCaseAndHaveAType() {
        List<String> wrong = new ArrayList<>();
        eachOperation((name, operation) -> {
            for (JsonValue one : list(operation, "parameters")) {
                JsonObject parameter = one.asJsonObject();
                boolean isTyped = parameter.getJsonObject("schema").containsKey("type")
                        || parameter.getJsonObject("schema").containsKey("$ref");
                boolean isNeeded = !parameter.getString("in").equals("path") || parameter.getBoolean("required", false);
                if (!parameter.getString("name").matches("[a-z][a-zA-Z0-9]*") || !isTyped || !isNeeded)
                    wrong.add(name + " " + parameter.getString("name"));
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyAnswerCarriesTheVersionAndEveryErrorIsAProblem() {
        List<String> wrong = new ArrayList<>();
        eachOperation((name, operation) -> operation.getJsonObject("responses").forEach((status, one) -> {
            JsonObject answer = resolved(one.asJsonObject());
            boolean hasVersion = answer.containsKey("headers")
                    && answer.getJsonObject("headers").containsKey("API-Version");
            boolean isError = status.startsWith("4") || status.startsWith("5");
            boolean isProblem = answer.containsKey("content")
                    && answer.getJsonObject("content").containsKey("application/problem+json");
            if (!hasVersion || isError && !isProblem) wrong.add(name + " " + status);
        }));
        assertEquals(List.of(), wrong);
        JsonObject problem =
                DOCUMENT.getJsonObject("components").getJsonObject("schemas").getJsonObject("Problem");
        assertEquals(
                "[\"type\",\"title\",\"status\",\"detail\"]",
                problem.getJsonArray("required").toString());
    }

    /** But the contract itself, which is a file for everybody. */
    @Test
    void everyOperationTellsWhatCanGoWrong() {
        List<String> wrong = new ArrayList<>();
        eachOperation((name, operation) -> {
            Set<String> answers = operation.getJsonObject("responses").keySet();
            boolean asks = !list(operation, "parameters").isEmpty() || !name.startsWith("get ");
            boolean tells =
                    answers.containsAll(Set.of("401", "403", "500", "503")) && (!asks || answers.contains("400"));
            boolean ofOne = !name.contains("{") || answers.contains("404");
            if (!tells || !ofOne || answers.stream().noneMatch(status -> status.startsWith("2"))) wrong.add(name);
        });
        assertEquals(List.of("get /openapi.json"), wrong);
    }

    @Test
    void whatIsSentSaysWhatIsNeeded() {
        JsonObject schemas = DOCUMENT.getJsonObject("components").getJsonObject("schemas");
        for (String request : new String[] {"NewRound", "NewRating"}) {
            assertTrue(schemas.getJsonObject(request).containsKey("required"), request);
        }
    }

    @Test
    void momentsAndDaysHaveTheirFormat() {
        List<String> wrong = new ArrayList<>();
        DOCUMENT.getJsonObject("components").getJsonObject("schemas").forEach((name, schema) -> {
            if (!schema.asJsonObject().containsKey("properties")) return;
            schema.asJsonObject().getJsonObject("properties").forEach((field, type) -> {
                boolean isDay = field.equals("date") || field.matches("\\w+Date(Time)?");
                if (isDay && !type.asJsonObject().containsKey("format")) wrong.add(name + "." + field);
            });
        });
        assertEquals(List.of(), wrong);
    }

    private static void eachOperation(BiConsumer<String, JsonObject> look) {
        DOCUMENT.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    if (METHODS.contains(method)) look.accept(method + " " + path, operation.asJsonObject());
                }));
    }

    private static JsonArray list(JsonObject object, String name) {
        return object.containsKey(name) ? object.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static JsonObject resolved(JsonObject answer) {
        if (!answer.containsKey("$ref")) return answer;
        String name = answer.getString("$ref").replaceAll(".*/", "");
        return DOCUMENT.getJsonObject("components").getJsonObject("responses").getJsonObject(name);
    }
}
