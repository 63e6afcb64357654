package nl.vaardig.platform.server;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import nl.vaardig.platform.NotThere;

/** Styles, scripts and pictures. Their address carries the build's stamp, so a browser may keep them for a year. */
@Path("/assets/{file: [A-Za-z0-9/._-]+}")
@RequestScoped
public class AssetPages {

    private static final int YEAR = 365 * 24 * 3600;

    @Context
    ServletContext files;

    @GET
    @PermitAll
    public Response file(@PathParam("file") String file) {
        InputStream content = file.contains("..") ? null : files.getResourceAsStream("/WEB-INF/assets/" + file);
        if (content == null) throw new NotThere();
        CacheControl keep = new CacheControl();
        keep.setMaxAge(YEAR);
        return Response.ok(content, typeOf(file)).cacheControl(keep).build();
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
