package nl.vaardig.platform.server;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Keeps the pages out of the API's description, puts the version into the server's address as the Dutch API design
 * rules ask, and says once for all operations how one signs in and what an error looks like.
 */
public class OpenApiOfTheApi implements OASFilter {

    private static final String ROOT = "/api/v1";
    private static final String SESSION = "session";
    private static final String DESCRIPTION =
            """
            Digital skills of municipalities: needs, levels, gaps, learning paths and keeping talent.

            **Signing in.** The API knows you by the cookie of the screens: sign in at `/sign-in` in the same browser and
            try it out here. You see what your role sees there, and nothing more; what is not yours is *not there* (404).

            **Lists** come in pages: `page` from 1, `pageSize` from 1 to 100. The `Link` header leads to the first, previous,
            next and last page.

            **Texts** come in Dutch and English: `{"nl": "…", "en": "…"}`. **Days** are written as `2026-11-22`,
            moments in UTC as `2026-11-22T09:30:00Z`.

            **Errors** are `application/problem+json` (RFC 9457), in the language of `Accept-Language`.""";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Paths paths = OASFactory.createPaths();
        for (Map.Entry<String, PathItem> path :
                document.getPaths().getPathItems().entrySet()) {
            if (path.getKey().startsWith(ROOT + "/")) {
                path.getValue().getOperations().values().forEach(OpenApiOfTheApi::addErrors);
                paths.addPathItem(path.getKey().substring(ROOT.length()), path.getValue());
            }
        }
        document.setPaths(paths);
        document.setServers(List.of(OASFactory.createServer().url(ROOT)));
        describe(document);
        describeSigningIn(document);
    }

    private static void describe(OpenAPI document) {
        document.setInfo(OASFactory.createInfo()
                .title("Vaardig")
                .version(AnswerHeaders.API_VERSION)
                .description(DESCRIPTION)
                .contact(OASFactory.createContact().name("Vaardig").url("https://vaardig.example/"))
                .license(OASFactory.createLicense().name("EUPL-1.2").identifier("EUPL-1.2")));
    }

    private static void describeSigningIn(OpenAPI document) {
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        components.addSecurityScheme(
                SESSION,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("vaardig-session")
                        .description("The cookie that signing in at /sign-in gives"));
        components.addSchema("Problem", problem());
        document.setComponents(components);
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SESSION)));
    }

    private static Schema problem() {
        Schema violation = object().addProperty("field", text("validFrom"))
                .addProperty("message", text("Enter a date, such as 2026-11-22."));
        return object().description("An error as RFC 9457 has it")
                .addProperty("type", text("about:blank"))
                .addProperty("title", text("This isn't right yet"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .examples(List.of(400)))
                .addProperty("detail", text("One or more values can't be used like this."))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(violation));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String example) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).examples(List.of(example));
    }

    /** The answers every operation can give; those it describes itself keep their own words. */
    private static void addErrors(Operation operation) {
        addError(operation, "400", "A value that can't be read; violations says which");
        addError(operation, "401", "Nobody is signed in");
        addError(operation, "403", "The own roles don't allow this");
    }

    private static void addError(Operation operation, String status, String description) {
        if (operation.getResponses() == null) operation.setResponses(OASFactory.createAPIResponses());
        APIResponse described = operation.getResponses().getAPIResponse(status);
        APIResponse response =
                described != null ? described : OASFactory.createAPIResponse().description(description);
        if (response.getContent() == null) {
            Schema problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
            response.setContent(OASFactory.createContent()
                    .addMediaType(
                            "application/problem+json",
                            OASFactory.createMediaType().schema(problem)));
        }
        operation.getResponses().addAPIResponse(status, response);
    }
}
