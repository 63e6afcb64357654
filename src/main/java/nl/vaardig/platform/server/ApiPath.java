package nl.vaardig.platform.server;

import jakarta.ws.rs.core.UriInfo;

/** Which addresses are the API's: they answer in JSON, also when something is wrong. */
final class ApiPath {

    private static final String ROOT = "api/";
    private static final String KEYS = "xapi/";

    private ApiPath() {}

    /** Of other systems that bring a key of their own and no cookie: neither is a request of theirs one that a browser was made to send. */
    static boolean isOfKeys(UriInfo uri) {
        return isOfKeys(uri.getPath());
    }

    static boolean isOfKeys(String path) {
        return path.startsWith(KEYS, path.startsWith("/") ? 1 : 0);
    }

    static boolean is(UriInfo uri) {
        return is(uri.getPath());
    }

    static boolean is(String path) {
        return path.startsWith(ROOT, path.startsWith("/") ? 1 : 0);
    }
}
