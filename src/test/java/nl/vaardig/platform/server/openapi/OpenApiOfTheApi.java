package nl.vaardig.platform.server.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vaardig.platform.server.AnswerHeaders;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Keeps the pages out of the API's description, puts the version into the server's address as the Dutch API design
 * rules ask, and says once for all operations how one signs in, what they answer and of which type a parameter is. In the
 * server of the tests only, where it makes the description that the agreed one is held against.
 */
public class OpenApiOfTheApi implements OASFilter {

    /** By which the server reads the description together from the code. */
    public static final String SETTINGS = " -Dmp.openapi.scan.packages=nl.vaardig -Dmp.openapi.filter="
            + OpenApiOfTheApi.class.getName() + " -Dmp.openapi.extensions.smallrye.info.title=Vaardig"
            + " -Dmp.openapi.extensions.smallrye.operationIdStrategy=PACKAGE_CLASS_METHOD";

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

            **Strict.** A parameter or a field that doesn't exist is refused, and so is a value of another kind (`"3"` or
            `3.7` for `3`): what counts for nothing would look as if it counted.

            **Errors** are `application/problem+json` (RFC 9457), in the language of `Accept-Language`.""";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Paths paths = OASFactory.createPaths();
        for (Map.Entry<String, PathItem> path :
                document.getPaths().getPathItems().entrySet()) {
            if (path.getKey().startsWith(ROOT + "/")) {
                paths.addPathItem(path.getKey().substring(ROOT.length()), path.getValue());
            }
        }
        document.setPaths(paths);
        document.setServers(List.of(OASFactory.createServer().url(ROOT)));
        describe(document);
        describeSigningIn(document);
        OpenApiAnswers.describe(document.getComponents());
        OpenApiRequired required = new OpenApiRequired(document);
        paths.getPathItems().forEach((path, item) -> complete(path, item, required));
        paths.addPathItem("/openapi.json", OpenApiAnswers.itself());
        paths.getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .forEach(operation -> nameForm(operation, document.getComponents()));
    }

    private static void complete(String path, PathItem item, OpenApiRequired required) {
        for (Map.Entry<HttpMethod, Operation> entry : item.getOperations().entrySet()) {
            OpenApiParameters.describe(entry.getValue());
            required.describe(entry.getValue());
            OpenApiAnswers.add(entry.getValue(), entry.getKey(), path);
        }
    }

    /** A form with a file gets a name: without one, generators of clients make one up that stands for two things. */
    private static void nameForm(Operation operation, Components components) {
        MediaType form = operation.getRequestBody().getContent().getMediaType("multipart/form-data");
        if (form == null || form.getSchema().getProperties() == null) return;
        String id = operation.getOperationId();
        String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1) + "Form";
        Schema file =
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("binary");
        components.addSchema(name, form.getSchema().addProperty("file", file).required(List.of("kind", "file")));
        form.setSchema(OASFactory.createSchema().ref(name));
    }

    private static void describe(OpenAPI document) {
        document.setInfo(OASFactory.createInfo()
                .title("Vaardig")
                .version(AnswerHeaders.API_VERSION)
                .description(DESCRIPTION)
                .contact(OASFactory.createContact()
                        .name("Vaardig")
                        .email("api@vaardig.example")
                        .url("https://vaardig.example/"))
                .license(OASFactory.createLicense().name("EUPL-1.2").url("https://eupl.eu/1.2/en/")));
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
        document.setComponents(components);
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SESSION)));
    }
}
