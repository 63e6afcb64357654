package nl.vaardig.learning.record.xapi;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.vaardig.learning.record.Refusal;
import nl.vaardig.learning.record.Version;

/**
 * Of 1.0.x: a request in the form of another one, for browsers that could send GET and POST only. Everything of it is a form:
 * headers, parameters and content. 2.0 has it no more.
 */
final class AlternateRequest {

    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "HEAD");
    private static final Set<String> HEADERS = Set.of(
            "authorization", "x-experience-api-version", "content-type", "content-length", "if-match", "if-none-match");

    private AlternateRequest() {}

    /** Makes it the request that is meant; leaves others as they are. */
    static void unfold(ContainerRequestContext request) throws IOException {
        String method = request.getUriInfo().getQueryParameters().getFirst("method");
        if (method == null || !request.getMethod().equals(HttpMethod.POST)) return;
        if (request.getUriInfo().getQueryParameters().size() > 1)
            throw Refusal.malformed("beside method there are other parameters; they belong in the form");
        if (!METHODS.contains(method)) throw Refusal.malformed("method is not known");
        Map<String, String> form = form(Body.read(request.getEntityStream()));
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        form.forEach((name, value) -> {
            if (HEADERS.contains(name.toLowerCase(java.util.Locale.ROOT))) headers.put(name, value);
        });
        form.keySet().removeAll(headers.keySet());
        String version = headers.getOrDefault(StoreAddress.VERSION, request.getHeaderString(StoreAddress.VERSION));
        if (version == null || !Version.V1.reads(version))
            throw Refusal.malformed("only xAPI 1.0.x has the parameter method");
        headers.forEach((name, value) -> request.getHeaders().putSingle(name, value));
        content(request, method, form.remove("content"), headers);
        UriBuilder uri = request.getUriInfo().getRequestUriBuilder().replaceQuery("");
        form.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        request.setRequestUri(uri.buildFromMap(form));
        request.setMethod(method);
    }

    private static void content(
            ContainerRequestContext request, String method, String content, Map<String, String> headers) {
        boolean hasContent = method.equals("PUT") || method.equals("POST");
        if (hasContent && content == null) throw Refusal.malformed("content is missing in the form");
        if (!headers.containsKey(HttpHeaders.CONTENT_TYPE))
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, "application/json");
        byte[] bytes = content == null ? new byte[0] : content.getBytes(StandardCharsets.UTF_8);
        request.setEntityStream(new ByteArrayInputStream(bytes));
    }

    private static Map<String, String> form(byte[] sent) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : new String(sent, StandardCharsets.UTF_8).split("&")) {
            if (pair.isEmpty()) continue;
            String[] sides = pair.split("=", 2);
            if (sides.length < 2 || form.put(decoded(sides[0]), decoded(sides[1])) != null)
                throw Refusal.malformed("the form can't be read");
        }
        return form;
    }

    private static String decoded(String side) {
        try {
            return URLDecoder.decode(side, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("the form can't be read");
        }
    }
}
