package nl.vaardig.access.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.vaardig.access.Account;
import nl.vaardig.access.guess.Tries;
import nl.vaardig.access.guess.Turn;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.LanguagePages;
import nl.vaardig.platform.page.Links;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;

/** One's own account: the name shown, the language and the password. For everyone who signed in, whatever the role. */
@Path("/my/account")
@RequestScoped
public class AccountPages {

    private static final Map<String, String> LANGUAGES = Map.of("nl", "nl", "en", "en");

    /** @param done what was just saved, or null */
    public record Form(OwnAccount.Facts account, Sent fields, List<PasswordLinks.Line> links, String done) {

        /** Links that the owner was not told of before. */
        public List<PasswordLinks.Line> news() {
            return links.stream().filter(link -> link.toldAt() == null).toList();
        }
    }

    @Inject
    OwnAccount own;

    @Inject
    Passwords passwords;

    @Inject
    Tries tries;

    @Inject
    PasswordLinks links;

    @Inject
    CurrentRequest request;

    @Context
    HttpServletRequest http;

    @GET
    @PermitAll
    public Page form(@QueryParam("done") String done) {
        OwnAccount.Facts account = own.facts();
        return page(account, Sent.blank(), done);
    }

    @POST
    @PermitAll
    public Response save(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language()).named("displayName", "signin.account.name");
        String name = sent.text("displayName", Account.LONGEST_NAME);
        String chosen = sent.optionalKnown("language", Known.byCode(LANGUAGES));
        if (!sent.isSound()) return FormAnswer.again(page(own.facts(), sent, null));
        String language = chosen == null ? "nl" : chosen;
        own.save(name, language);
        return FormAnswer.goTo("/my/account?done=saved", LanguagePages.cookie(language));
    }

    /** Read that links were made; on to the work. */
    @POST
    @Path("links")
    @PermitAll
    public Response seen() {
        links.seen();
        return FormAnswer.goTo("/");
    }

    @POST
    @Path("password")
    @PermitAll
    public Response password(@QueryParam("next") @DefaultValue("/") String then, MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language())
                .named("current", "signin.account.current")
                .named("next", "signin.account.next");
        String current = Passwords.typed(sent, "current");
        if (current.isEmpty()) sent.fault("current", "form.missing");
        String next = Passwords.read(sent);
        OwnAccount.Facts before = own.facts();
        if (sent.isSound()) change(sent, current, next, before.userName());
        if (!sent.isSound()) return FormAnswer.again(page(own.facts(), sent, null));
        // Whoever had to do this first was on the way somewhere.
        return before.passwordToChange()
                ? FormAnswer.goTo(Links.local(then), NextNotice.of("signin.account.passwordSaved"))
                : FormAnswer.goTo("/my/account?done=password");
    }

    private void change(Sent sent, String current, String next, String userName) {
        Session here = SignInMechanism.session(http).orElseThrow(NotThere::new);
        Turn turn = tries.toChangePassword(userName);
        if (turn.isRefused()) {
            sent.fault("current", "signin.signIn.slowedDown", turn.minutes());
            return;
        }
        sent.tried(() -> {
            passwords.changeOwn(current, next, here);
            return true;
        });
        if (sent.isSoundAt("current")) tries.right(turn);
    }

    private Page page(OwnAccount.Facts account, Sent fields, String done) {
        if (!fields.isSaid("displayName") && fields.isSoundAt("displayName"))
            fields.with("displayName", account.displayName());
        return new Page("signin/account.jte", new Form(account, fields, links.mine(), done));
    }
}
