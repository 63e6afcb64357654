package nl.vaardig.access.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.Optional;
import nl.vaardig.access.guess.KnownBrowsers;
import nl.vaardig.access.guess.Tries;
import nl.vaardig.access.guess.Turn;
import nl.vaardig.access.offer.Offers;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Links;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.proxy.Client;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;

/** Signing in and out, and choosing the municipality and the role to work in. */
@Path("/")
@RequestScoped
public class SignInPages {

    private static final int BUSY = 30;

    /** @param error a message key, or null @param minutes to wait, where that is the error */
    public record Form(String userName, String next, String error, long minutes) {}

    /** @param error what is wrong with the code, or null */
    public record Choice(List<SignIns.Place> places, CurrentUser user, String error) {}

    @Inject
    SignIns signIns;

    @Inject
    CheckPassword check;

    @Inject
    Tries tries;

    @Inject
    KnownBrowsers browsers;

    @Inject
    Client client;

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
        if (userName.isBlank() || password.isEmpty()) return refuse(422, userName, next, "signin.signIn.missing");
        Optional<String> browser = SignInMechanism.browser(http);
        CheckPassword.Answer answer = check.of(userName, password, client.group(http), browser);
        return switch (answer.verdict()) {
            case RIGHT ->
                begin(answer.userName(), browser.orElseGet(() -> Session.fresh().secret()), next);
            case WRONG -> refuse(422, userName, next, "signin.signIn.wrong");
            case TOO_FAST -> {
                Form form = new Form(
                        userName,
                        next,
                        "signin.signIn.slowedDown",
                        answer.turn().minutes());
                yield later(
                        429, new Page("signin/sign-in.jte", form), answer.turn().seconds());
            }
            case TOO_BUSY -> later(503, page(userName, next, "signin.signIn.busy"), BUSY);
        };
    }

    private Response begin(String name, String browser, String next) {
        // Whoever was signed in here before is so no longer, and their municipality has no say in where this one works.
        SignInMechanism.session(http).ifPresent(signIns::end);
        Session session = acting.as(CurrentUser.application(CurrentTenant.ROOT), () -> {
            browsers.remember(browser, name);
            return signIns.begin(name);
        });
        // Somebody made a link to this password: that is told before anything else.
        boolean news = links.isNewsFor(name);
        return Response.seeOther(news ? URI.create("/my/account") : Links.local(next))
                .cookie(cookie.of(session), SessionCookie.known(browser))
                .build();
    }

    @POST
    @Path("sign-out")
    @PermitAll
    public Response signOut() {
        SignInMechanism.session(http).ifPresent(signIns::end);
        return Response.seeOther(URI.create("/sign-in")).cookie(cookie.none()).build();
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
        Messages messages = Messages.in(request.language());
        Turn turn = tries.toUseACode(user.accountId());
        if (turn.isRefused()) {
            return later(429, choice(messages.text("signin.offer.slowedDown", turn.minutes())), turn.seconds());
        }
        try {
            acting.as(user.atNoMunicipality(), () -> offers.accept(user.accountId(), code));
        } catch (BadField e) {
            return FormAnswer.again(choice(messages.text(e.key())));
        }
        tries.right(turn);
        return FormAnswer.goTo("/choose");
    }

    private Page choice(String error) {
        CurrentUser user = request.user();
        // The other places lie at other municipalities, out of sight of the one chosen now.
        List<SignIns.Place> places = acting.as(user.atNoMunicipality(), () -> signIns.places(user.accountId()));
        return new Page("signin/choose.jte", new Choice(places, user, error));
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
        return new Page("signin/sign-in.jte", new Form(userName, next, error, 0));
    }

    private static Response later(int status, Page page, long seconds) {
        return Response.status(status)
                .header("Retry-After", seconds)
                .type("text/html")
                .entity(page)
                .build();
    }

    private static Response refuse(int status, String userName, String next, String error) {
        return Response.status(status).entity(page(userName, next, error)).build();
    }
}
