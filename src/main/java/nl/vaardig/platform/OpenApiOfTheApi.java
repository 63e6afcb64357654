package nl.vaardig.platform;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/** Keeps the pages out of the API's description and puts the version into the server's address, as the Dutch API design rules ask. */
public class OpenApiOfTheApi implements OASFilter {

    private static final String ROOT = "/api/v1";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Paths paths = OASFactory.createPaths();
        for (Map.Entry<String, PathItem> path : document.getPaths().getPathItems().entrySet()) {
            if (path.getKey().startsWith(ROOT + "/")) {
                paths.addPathItem(path.getKey().substring(ROOT.length()), path.getValue());
            }
        }
        document.setPaths(paths);
        document.setServers(List.of(OASFactory.createServer().url(ROOT)));
        document.setInfo(OASFactory.createInfo()
                .title("Vaardig")
                .version(AnswerHeaders.API_VERSION)
                .description("Digital skills of municipalities: needs, levels, gaps, learning paths and keeping talent.")
                .contact(OASFactory.createContact().name("Vaardig").url("https://vaardig.example/"))
                .license(OASFactory.createLicense().name("EUPL-1.2").identifier("EUPL-1.2")));
    }
}
