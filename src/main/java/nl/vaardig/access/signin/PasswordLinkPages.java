package nl.vaardig.access.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
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
    public record Form(String secret, PasswordLinks.Shown link, Map<String, String> errors) {}

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
                .entity(page(secret, link.orElse(null), Map.of()))
                .build();
    }

    @POST
    @Path(SECRET)
    @PermitAll
    public Response choose(
            @PathParam("secret") String secret,
            @FormParam("next") @DefaultValue("") String next,
            @FormParam("again") @DefaultValue("") String again) {
        PasswordLinks.Shown link = shown(secret).orElse(null);
        if (link == null) return form(secret);
        FormCheck check = new FormCheck(request.language()).named("next", "signin.account.next");
        if (next.isEmpty()) check.refuse("next", "form.missing");
        if (!next.equals(again)) check.refuse("again", "signin.password.again");
        if (!check.failed()) use(secret, next, check);
        if (check.failed()) return FormAnswer.again(page(secret, link, check.errors()));
        return FormAnswer.goTo(ADDRESS + "/chosen");
    }

    private void use(String secret, String next, FormCheck check) {
        try {
            acting.as(root(), () -> links.use(secret, next));
        } catch (BadField e) {
            check.refuse(e.field(), e.key(), e.arguments());
        }
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

    private static Page page(String secret, PasswordLinks.Shown link, Map<String, String> errors) {
        return new Page("signin/password-link.jte", new Form(secret, link, errors));
    }
}
