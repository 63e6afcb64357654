package nl.vaardig.platform.server;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Assets;
import nl.vaardig.platform.server.packing.Unpacks;

/**
 * Styles, scripts and pictures, packed as the build packed them. Their address carries the stamp of this build, so a browser
 * may keep them for a year; one that carries another stamp comes from a page of another server, and is kept for a minute.
 */
@Path("/assets/{file: [A-Za-z0-9/._-]+}")
@RequestScoped
public class AssetPages {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String A_MINUTE = "public, max-age=60";

    /** How each way of packing ends a name; the smallest first. */
    private static final Map<String, String> ENDINGS = Map.of("br", ".br", "gzip", ".gz");

    private static final List<String> SMALLEST_FIRST = List.of("br", "gzip");

    @GET
    @PermitAll
    public Response file(
            @PathParam("file") String file,
            @QueryParam("v") String stamp,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String unpacks)
            throws IOException {
        Optional<String> packing = new Unpacks(unpacks).best(SMALLEST_FIRST);
        byte[] packed = packing.isEmpty() ? null : content(file + ENDINGS.get(packing.get()));
        byte[] content = packed == null ? content(file) : packed;
        if (content == null) throw new NotThere();
        return Response.ok(content, typeOf(file))
                .header(HttpHeaders.CACHE_CONTROL, Assets.STAMP.equals(stamp) ? FOR_GOOD : A_MINUTE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CONTENT_ENCODING, packed == null ? null : packing.get())
                .build();
    }

    private static byte[] content(String file) throws IOException {
        if (file.contains("..")) return null;
        try (InputStream content = Assets.open(file)) {
            return content == null ? null : content.readAllBytes();
        }
    }

    private static String typeOf(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js", "mjs" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "ico" -> "image/x-icon";
            case "woff2" -> "font/woff2";
            default -> "application/octet-stream";
        };
    }
}
