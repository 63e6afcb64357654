package nl.vaardig.platform.server;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vaardig.platform.foreign.ContentHost;
import nl.vaardig.platform.page.ContentPolicy;
import nl.vaardig.platform.who.CurrentRequest;

/** Headers on every answer: nothing from elsewhere may run or frame a page, and personal pages are kept nowhere. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {

    /** The version of the API as the Dutch API design rules want it on every answer. */
    public static final String API_VERSION = "1.0.0";

    /** What 401 means here: no window for a password, but the cookie that signing in gives. */
    public static final String HOW_TO_SIGN_IN =
            "Cookie realm=\"Vaardig\", form-action=\"/sign-in\", cookie-name=\"vaardig-session\"";

    private static final String POLICY = "Content-Security-Policy";

    private static final Set<String> ASSETS = Set.of("css", "javascript");

    /** The headers that protect an answer, whoever gives it; an endpoint may have a policy of its own. */
    public static final Map<String, String> PROTECTION = Map.of(
            POLICY,
            ContentPolicy.OURS,
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    @Inject
    CurrentRequest current;

    @Inject
    ContentHost content;

    @Context
    ResourceInfo endpoint;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        PROTECTION.forEach(headers::putSingle);
        headers.putSingle(
                POLICY,
                policy(endpoint.getResourceClass(), endpoint.getResourceMethod())
                        .replace("{content}", content.origin()));
        if (!headers.containsKey("Cache-Control")) headers.putSingle("Cache-Control", "no-store");
        if (response.getStatus() == 401 && !ApiPath.isOfKeys(request.getUriInfo()))
            headers.putSingle("WWW-Authenticate", HOW_TO_SIGN_IN);
        if (ApiPath.is(request.getUriInfo())) headers.putSingle("API-Version", API_VERSION);
        language(response).ifPresent(language -> headers.putSingle("Content-Language", language));
    }

    /** Neither class nor method where no endpoint answers. */
    static String policy(Class<?> pages, Method method) {
        return Stream.<AnnotatedElement>of(method, pages)
                .filter(Objects::nonNull)
                .map(answering -> answering.getAnnotation(ContentPolicy.class))
                .filter(Objects::nonNull)
                .map(ContentPolicy::value)
                .findFirst()
                .orElse(ContentPolicy.OURS);
    }

    /** Data of the API come in both languages; what is written for a reader in the reader's. */
    private Optional<String> language(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (!response.hasEntity() || type == null) return Optional.empty();
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) return Optional.of("nl, en");
        boolean isWritten = type.getType().equals("text") && !ASSETS.contains(type.getSubtype())
                || type.getSubtype().equals("problem+json");
        return isWritten ? Optional.of(current.language()) : Optional.empty();
    }
}
