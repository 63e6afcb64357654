package nl.vaardig.access.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;

/** Choosing a password with a link. Only looking at it does not use it up: mail programs look too. */
@Path(PasswordLinkPages.ADDRESS)
@RequestScoped
public class PasswordLinkPages {

    static final String ADDRESS = "/password";

    private static final String SECRET = "{secret: [A-Za-z0-9_-]{43}}";

    /** @param link null when it doesn't work (any more) */
    public record Form(String secret, PasswordLinks.Shown link, Sent fields) {}

    @Inject
    PasswordLinks links;

    @Inject
    CurrentRequest request;

    @Inject
    Acting acting;

    @GET
    @Path(SECRET)
    @PermitAll
    public Response form(@PathParam("secret") String secret) {
        Optional<PasswordLinks.Shown> link = shown(secret);
        return Response.status(link.isPresent() ? 200 : 404)
                .entity(page(secret, link.orElse(null), Sent.blank()))
                .build();
    }

    @POST
    @Path(SECRET)
    @PermitAll
    public Response choose(@PathParam("secret") String secret, MultivaluedMap<String, String> typed) {
        PasswordLinks.Shown link = shown(secret).orElse(null);
        if (link == null) return form(secret);
        Sent sent = Sent.form(typed, request.language()).named("next", "signin.account.next");
        String next = Passwords.read(sent);
        Boolean used = sent.tried(() -> {
            acting.as(root(), () -> links.use(secret, next));
            return true;
        });
        return used == null ? FormAnswer.again(page(secret, link, sent)) : FormAnswer.goTo(ADDRESS + "/chosen");
    }

    @GET
    @Path("chosen")
    @PermitAll
    public Page chosen() {
        return new Page("signin/password-chosen.jte", "");
    }

    /** An account, and where the link was made, stand above the municipality of whoever may be signed in here. */
    private Optional<PasswordLinks.Shown> shown(String secret) {
        return acting.as(root(), () -> links.shown(secret));
    }

    private static CurrentUser root() {
        return CurrentUser.application(CurrentTenant.ROOT);
    }

    private static Page page(String secret, PasswordLinks.Shown link, Sent fields) {
        return new Page("signin/password-link.jte", new Form(secret, link, fields));
    }
}
