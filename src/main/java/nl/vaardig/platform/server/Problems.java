package nl.vaardig.platform.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.BadFields;
import nl.vaardig.platform.BadValue;
import nl.vaardig.platform.NotSignedIn;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Links;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.server.json.StrictJson;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;

/**
 * Every error becomes one of a few answers: malformed, refused by a rule (409), not there or not yours (404),
 * a missing role (403), the database away (503), or a fault of ours (500, with a number that is also in the log).
 * Below /api it is problem+json (RFC 9457), elsewhere a page in the reader's language.
 */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Exception> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private static final int SECONDS_UNTIL_AGAIN = 15;

    @Inject
    CurrentRequest request;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Context
    Request asked;

    @Override
    public Response toResponse(Exception e) {
        Messages messages = Messages.in(request.language());
        if (e instanceof RuleRefused refused) return answer(409, messages.text(refused.key(), refused.args()));
        if (e instanceof NotThere)
            return answer(404, messages.text(sentFrom() == null ? "problem.404.detail" : "problem.404.sent"));
        if (e instanceof NotSignedIn || e instanceof NotAuthorizedException) return signIn(messages);
        if (e instanceof BadFields bad) return malformed(bad.all(), messages);
        if (e instanceof BadField bad) return malformed(List.of(bad), messages);
        if (e instanceof BadValue value) return letThrough(value, messages);
        if (e instanceof JsonbException || e instanceof JsonException) return unreadable(e, messages);
        if (e instanceof WhoIsUnknown.NotNow || DatabaseAway.isBehind(e)) return notNow(e, messages);
        if (e instanceof WebApplicationException web) return web(web, messages);
        if (isBrokenForm(e)) return answer(isApi() ? 400 : 422, messages.text("problem.400.detail"));
        if (Collision.isIn(e)) return collision(e, messages);
        return fault(e, messages);
    }

    private Response web(WebApplicationException e, Messages messages) {
        int status = e.getResponse().getStatus();
        if (status < 400) return e.getResponse();
        if (status >= 500) return fault(e, messages);
        return answer(status, Problem.detail(status, messages));
    }

    private Response malformed(List<BadField> fields, Messages messages) {
        List<Problem.Violation> violations = fields.stream()
                .map(bad -> new Problem.Violation(bad.field(), messages.text(bad.key(), bad.arguments())))
                .toList();
        return answer(isApi() ? 400 : 422, messages.text("problem.400.detail"), violations);
    }

    /** A door let something through that its noun can't take: the door is to be mended, the sender is told all the same. */
    private Response letThrough(BadValue value, Messages messages) {
        LOG.log(Level.WARNING, "Let through at " + uri.getPath(), value);
        return malformed(List.of(value.atField()), messages);
    }

    private Response unreadable(Exception e, Messages messages) {
        return StrictJson.unknownField(e)
                .map(field -> malformed(List.of(new BadField(field, "problem.json.unknown", field)), messages))
                .orElseGet(() -> answer(400, messages.text("problem.json.detail")));
    }

    private Response signIn(Messages messages) {
        if (isApi()) return answer(401, messages.text("problem.401.detail"));
        return Response.seeOther(URI.create("/sign-in")).build();
    }

    /** A form whose escapes can't be read: found by whoever decodes it, who has no exception of its own for it. */
    private static boolean isBrokenForm(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e instanceof IllegalArgumentException
                && trace.length > 0
                && trace[0].getClassName().equals("java.net.URLDecoder");
    }

    /** Whoever comes second sees what the first one did, and can decide anew. */
    private Response collision(Exception e, Messages messages) {
        LOG.log(Level.INFO, "Two at the same moment at " + uri.getPath(), e);
        return answer(409, messages.text("problem.409.detail"));
    }

    /** The database is away: no fault of who asks, and nothing to write a hundred times at length. */
    private Response notNow(Exception e, Messages messages) {
        LOG.warning(() -> "The database can't be used at " + uri.getPath() + ": " + rootOf(e));
        return Response.fromResponse(answer(503, messages.text("problem.503.detail")))
                .header("Retry-After", SECONDS_UNTIL_AGAIN)
                .build();
    }

    private static Throwable rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) root = root.getCause();
        return root;
    }

    private Response fault(Exception e, Messages messages) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Fault " + number + " at " + uri.getPath(), e);
        return answer(500, messages.text("problem.500.detail", number));
    }

    private Response answer(int status, String detail) {
        return answer(status, detail, List.of());
    }

    private Response answer(int status, String detail, List<Problem.Violation> violations) {
        Messages messages = Messages.in(request.language());
        Problem problem = Problem.of(status, detail, violations, messages).sentFrom(sentFrom());
        return isApi()
                ? Response.status(status)
                        .type("application/problem+json")
                        .entity(problem)
                        .build()
                : Response.status(status)
                        .type("text/html")
                        .entity(new Page("layout/problem.jte", problem))
                        .build();
    }

    /** The page of ours that a form was sent from: it may have stood open for a day, and knows better when loaded anew. */
    private String sentFrom() {
        if (isApi() || !asked.getMethod().equals("POST")) return null;
        try {
            URI from = URI.create(String.valueOf(headers.getHeaderString("Referer")));
            String host = from.getRawAuthority();
            boolean isOurs = host != null && host.equals(headers.getHeaderString("Host"));
            String query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
            return isOurs ? Links.local(from.getRawPath() + query).toString() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private boolean isApi() {
        return ApiPath.is(uri) || ApiPath.isOfKeys(uri);
    }
}
