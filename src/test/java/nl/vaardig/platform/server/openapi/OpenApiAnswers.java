package nl.vaardig.platform.server.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.server.AnswerHeaders;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The answers every operation can give beside its own, and the headers they come with. */
final class OpenApiAnswers {

    private static final String VERSION = "API-Version";
    private static final String AGAIN = "Retry-After";

    /** By status; an operation that says more about one of them keeps its own words. */
    private static final Map<String, String> PROBLEMS = problems();

    private OpenApiAnswers() {}

    private static Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put(
                "400", "A value that can't be used, or a parameter or field that doesn't exist; violations says which");
        problems.put("401", "Nobody is signed in");
        problems.put("403", "The own roles don't allow this");
        problems.put("404", "Not there, or not yours");
        problems.put("409", "A rule refuses it, or somebody else did the same at the same moment");
        problems.put("413", "Too large to be read at once");
        problems.put("415", "Not the type of data that is read here");
        problems.put("500", "A fault of ours; its number is in our log, too");
        problems.put("503", "The database is away for a moment; try again after some seconds");
        return problems;
    }

    /** What the operations refer to. */
    static void describe(Components components) {
        components.addSchema("Problem", problem());
        components.addHeader(
                VERSION,
                OASFactory.createHeader()
                        .description("The full version of the API")
                        .required(true)
                        .schema(text(AnswerHeaders.API_VERSION)));
        components.addHeader(
                "Link",
                OASFactory.createHeader()
                        .description("To the first, previous, next and last page (RFC 8288)")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        components.addHeader(
                "Location",
                OASFactory.createHeader()
                        .description("Where it is now")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        components.addHeader(
                AGAIN,
                OASFactory.createHeader()
                        .description("After how many seconds to try again")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
        PROBLEMS.forEach((status, description) -> components.addResponse(name(status), problem(description)));
        header(components.getResponses().get(name("503")), AGAIN);
    }

    /** The description itself, for everybody and from any site. */
    static PathItem itself() {
        APIResponse answer = OASFactory.createAPIResponse()
                .description("An OpenAPI document")
                .addHeader(
                        "access-control-allow-origin", OASFactory.createHeader().schema(text("*")))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json", OASFactory.createMediaType().schema(object())));
        header(answer, VERSION);
        APIResponses answers = OASFactory.createAPIResponses().addAPIResponse("200", answer);
        addProblem(answers, "500");
        return OASFactory.createPathItem()
                .GET(OASFactory.createOperation()
                        .operationId("openApi")
                        .summary("What you read here")
                        .tags(List.of("About"))
                        .security(List.of())
                        .responses(answers));
    }

    static void add(Operation operation, HttpMethod method, String path) {
        if (operation.getResponses() == null) operation.setResponses(OASFactory.createAPIResponses());
        APIResponses answers = operation.getResponses();
        boolean writes = method != HttpMethod.GET;
        boolean isAsked =
                operation.getParameters() != null && !operation.getParameters().isEmpty();
        if (writes || isAsked) addProblem(answers, "400");
        addProblem(answers, "401");
        addProblem(answers, "403");
        if (path.contains("{")) addProblem(answers, "404");
        if (writes) addProblem(answers, "409");
        if (operation.getRequestBody() != null) addProblem(answers, "413");
        if (operation.getRequestBody() != null) addProblem(answers, "415");
        addProblem(answers, "500");
        addProblem(answers, "503");
        answers.getAPIResponses().forEach((status, answer) -> complete(status, answer, operation));
    }

    private static void addProblem(APIResponses answers, String status) {
        if (answers.getAPIResponse(status) == null)
            answers.addAPIResponse(status, OASFactory.createAPIResponse().ref(name(status)));
    }

    private static void complete(String status, APIResponse answer, Operation operation) {
        if (answer.getRef() != null) return;
        if (status.startsWith("4")) answer.setContent(problem("").getContent());
        header(answer, VERSION);
        boolean inPages = status.equals("200")
                && operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> "pageSize".equals(one.getName()));
        if (inPages) header(answer, "Link");
        if (status.equals("201")) header(answer, "Location");
    }

    private static void header(APIResponse answer, String name) {
        answer.addHeader(name, OASFactory.createHeader().ref(name));
    }

    private static APIResponse problem(String description) {
        Schema schema = OASFactory.createSchema().ref("Problem");
        return OASFactory.createAPIResponse()
                .description(description)
                .addHeader(VERSION, OASFactory.createHeader().ref(VERSION))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }

    private static String name(String status) {
        return "Problem" + status;
    }

    private static Schema problem() {
        Schema violation = object().addProperty("field", text("validFrom"))
                .addProperty("message", text("Enter a date, such as 2026-11-22."))
                .required(List.of("field", "message"));
        return object().description("An error as RFC 9457 has it")
                .addProperty("type", text("about:blank"))
                .addProperty("title", text("This isn't right yet"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32")
                                .examples(List.of(400)))
                .addProperty("detail", text("One or more values can't be used like this."))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(violation))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String example) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).examples(List.of(example));
    }
}
