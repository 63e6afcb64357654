package nl.vaardig.platform.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
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
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.Messages;
import nl.vaardig.platform.NotSignedIn;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.Page;
import nl.vaardig.platform.RuleRefused;

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

    @Override
    public Response toResponse(Exception e) {
        Messages messages = Messages.in(request.language());
        if (e instanceof RuleRefused refused) return answer(409, messages.text(refused.key(), refused.args()));
        if (e instanceof NotThere) return answer(404, messages.text("problem.404.detail"));
        if (e instanceof NotSignedIn || e instanceof NotAuthorizedException) return signIn(messages);
        if (e instanceof ConstraintViolationException violations) return malformed(violations, messages);
        if (e instanceof BadField bad) return malformed(bad, messages);
        if (e instanceof JsonbException || e instanceof JsonException) return unreadable(e, messages);
        if (e instanceof WhoIsUnknown.NotNow || DatabaseAway.isBehind(e)) return notNow(e, messages);
        if (e instanceof WebApplicationException web) return web(web, messages);
        return fault(e, messages);
    }

    private Response web(WebApplicationException e, Messages messages) {
        int status = e.getResponse().getStatus();
        if (status < 400) return e.getResponse();
        if (status >= 500) return fault(e, messages);
        String key = "problem." + status + ".detail";
        return answer(status, messages.has(key) ? messages.text(key) : messages.text("problem.400.detail"));
    }

    private Response malformed(ConstraintViolationException e, Messages messages) {
        List<Problem.Violation> violations = e.getConstraintViolations().stream()
                .map(violation -> new Problem.Violation(lastNode(violation), violation.getMessage()))
                .toList();
        return answer(isApi() ? 400 : 422, messages.text("problem.400.detail"), violations);
    }

    private Response malformed(BadField e, Messages messages) {
        Problem.Violation violation = new Problem.Violation(e.field(), messages.text(e.key(), e.arguments()));
        return answer(isApi() ? 400 : 422, messages.text("problem.400.detail"), List.of(violation));
    }

    private Response unreadable(Exception e, Messages messages) {
        return StrictJson.unknownField(e)
                .map(field -> malformed(new BadField(field, "problem.json.unknown", field), messages))
                .orElseGet(() -> answer(400, messages.text("problem.json.detail")));
    }

    private static String lastNode(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private Response signIn(Messages messages) {
        if (isApi()) return answer(401, messages.text("problem.401.detail"));
        return Response.seeOther(URI.create("/sign-in")).build();
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
        String title = messages.has("problem." + status + ".title")
                ? messages.text("problem." + status + ".title")
                : messages.text("problem.400.title");
        Problem problem = new Problem("about:blank", title, status, detail, violations);
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

    private boolean isApi() {
        return uri.getPath().startsWith("/api/") || uri.getPath().startsWith("api/");
    }
}
