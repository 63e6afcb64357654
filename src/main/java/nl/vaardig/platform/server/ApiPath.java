package nl.vaardig.platform.server;

import jakarta.ws.rs.core.UriInfo;

/** Which addresses are the API's: they answer in JSON, also when something is wrong. */
final class ApiPath {

    private static final String ROOT = "api/";

    private ApiPath() {}

    static boolean is(UriInfo uri) {
        return is(uri.getPath());
    }

    static boolean is(String path) {
        return path.startsWith(ROOT, path.startsWith("/") ? 1 : 0);
    }
}
