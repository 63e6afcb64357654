package nl.vaardig.learning.record.xapi;

import jakarta.ws.rs.core.UriInfo;

/** Where the store is. */
public final class StoreAddress {

    public static final String ROOT = "/xapi";
    public static final String STATEMENTS = ROOT + "/statements";

    /** The header in which both sides say the version. */
    public static final String VERSION = "X-Experience-API-Version";

    /** What other systems keep here is of any type, a page too: shown at our address it runs nothing and sends nothing. */
    public static final String POLICY = "sandbox; default-src 'none'";

    private StoreAddress() {}

    public static boolean is(UriInfo uri) {
        String path = path(uri);
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    public static boolean isAbout(UriInfo uri) {
        return path(uri).equals(ROOT + "/about");
    }

    public static boolean isStatements(UriInfo uri) {
        return path(uri).startsWith(STATEMENTS);
    }

    private static String path(UriInfo uri) {
        String path = uri.getPath();
        return path.startsWith("/") ? path : "/" + path;
    }
}
