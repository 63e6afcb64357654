package nl.vaardig.access.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import nl.vaardig.access.offer.Offers;
import nl.vaardig.platform.Acting;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.CurrentTenant;
import nl.vaardig.platform.CurrentUser;
import nl.vaardig.platform.FormAnswer;
import nl.vaardig.platform.Links;
import nl.vaardig.platform.Messages;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.Page;
import nl.vaardig.platform.Role;

/** Signing in and out, and choosing the municipality and the role to work in. */
@Path("/")
@RequestScoped
public class SignInPages {

    /** @param error a message key, or null */
    public record Form(String userName, String next, String error) {}

    /** @param error what is wrong with the code, or null */
    public record Choice(List<SignIns.Place> places, CurrentUser user, String error) {}

    @Inject
    SignIns signIns;

    @Inject
    IdentityStoreHandler passwords;

    @Inject
    PasswordLinks links;

    @Inject
    Offers offers;

    @Inject
    SessionCookie cookie;

    @Inject
    CurrentRequest request;

    @Inject
    Acting acting;

    @Context
    HttpServletRequest http;

    @GET
    @Path("sign-in")
    @PermitAll
    public Page form(@QueryParam("next") @DefaultValue("/") String next) {
        return page("", next, null);
    }

    @POST
    @Path("sign-in")
    @PermitAll
    public Response signIn(
            @FormParam("userName") @DefaultValue("") String userName,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("next") @DefaultValue("/") String next) {
        if (userName.isBlank() || password.isEmpty()) return refuse(422, userName, next, "access.signIn.missing");
        if (signIns.isSlowedDown(userName, http.getRemoteAddr())) {
            return refuse(429, userName, next, "access.signIn.slowedDown");
        }
        CredentialValidationResult result = passwords.validate(new UsernamePasswordCredential(userName, password));
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            signIns.failed(userName, http.getRemoteAddr());
            return refuse(422, userName, next, "access.signIn.wrong");
        }
        String name = result.getCallerPrincipal().getName();
        // Whoever was signed in here before is so no longer, and their municipality has no say in where this one works.
        SignInMechanism.session(http).ifPresent(signIns::end);
        Session session = acting.as(CurrentUser.application(CurrentTenant.ROOT), () -> signIns.begin(name));
        // Somebody made a link to this password: that is told before anything else.
        boolean news = links.isNewsFor(name);
        return Response.seeOther(news ? URI.create("/my/account") : Links.local(next))
                .cookie(cookie.of(session, http.isSecure()))
                .build();
    }

    @POST
    @Path("sign-out")
    @PermitAll
    public Response signOut() {
        SignInMechanism.session(http).ifPresent(signIns::end);
        return Response.seeOther(URI.create("/sign-in"))
                .cookie(cookie.none(http.isSecure()))
                .build();
    }

    @GET
    @Path("choose")
    @PermitAll
    public Page choice() {
        return choice(null);
    }

    /** Takes a place that another municipality offered. */
    @POST
    @Path("choose/acceptance")
    @PermitAll
    public Response accept(@FormParam("code") @DefaultValue("") String code) {
        CurrentUser user = request.user();
        try {
            acting.as(user.atNoMunicipality(), () -> offers.accept(user.accountId(), code));
        } catch (BadField e) {
            return FormAnswer.again(choice(Messages.in(request.language()).text(e.key())));
        }
        return FormAnswer.goTo("/choose");
    }

    private Page choice(String error) {
        CurrentUser user = request.user();
        // The other places lie at other municipalities, out of sight of the one chosen now.
        List<SignIns.Place> places = acting.as(user.atNoMunicipality(), () -> signIns.places(user.accountId()));
        return new Page("access/choose.jte", new Choice(places, user, error));
    }

    @POST
    @Path("choose")
    @PermitAll
    public Response choose(@FormParam("place") Long membership, @FormParam("role") @DefaultValue("") String role) {
        Session session = SignInMechanism.session(http).orElseThrow(NotThere::new);
        if (membership == null) throw new NotThere();
        Role wanted = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElse(null);
        CurrentUser user = request.user();
        acting.as(user.atNoMunicipality(), () -> signIns.choose(session, user.accountId(), membership, wanted));
        return FormAnswer.goTo("/");
    }

    private static Page page(String userName, String next, String error) {
        return new Page("access/sign-in.jte", new Form(userName, next, error));
    }

    private static Response refuse(int status, String userName, String next, String error) {
        return Response.status(status).entity(page(userName, next, error)).build();
    }
}
