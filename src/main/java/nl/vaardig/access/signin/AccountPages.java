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
import java.util.List;
import java.util.Map;
import nl.vaardig.access.guess.Tries;
import nl.vaardig.access.guess.Turn;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.LanguagePages;
import nl.vaardig.platform.page.Links;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;

/** One's own account: the name shown, the language and the password. For everyone who signed in, whatever the role. */
@Path("/my/account")
@RequestScoped
public class AccountPages {

    /** @param displayName as typed, or as it is @param done what was just saved, or null */
    public record Form(
            OwnAccount.Facts account,
            String displayName,
            List<PasswordLinks.Line> links,
            String done,
            Map<String, String> errors) {

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
        return page(account, account.displayName(), done, Map.of());
    }

    @POST
    @PermitAll
    public Response save(
            @FormParam("displayName") @DefaultValue("") String displayName,
            @FormParam("language") @DefaultValue("nl") String language) {
        FormCheck check = new FormCheck(request.language()).named("displayName", "signin.account.name");
        String name = check.text("displayName", displayName, 200);
        if (!language.equals("nl") && !language.equals("en")) check.refuse("language", "form.choice");
        if (check.failed()) return unprocessable(displayName, check);
        own.save(name, language);
        return Response.seeOther(URI.create("/my/account?done=saved"))
                .cookie(LanguagePages.cookie(language))
                .build();
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
    public Response password(
            @QueryParam("next") @DefaultValue("/") String then,
            @FormParam("current") @DefaultValue("") String current,
            @FormParam("next") @DefaultValue("") String next,
            @FormParam("again") @DefaultValue("") String again) {
        FormCheck check = new FormCheck(request.language())
                .named("current", "signin.account.current")
                .named("next", "signin.account.next");
        if (current.isEmpty()) check.refuse("current", "form.missing");
        if (next.isEmpty()) check.refuse("next", "form.missing");
        if (!next.equals(again)) check.refuse("again", "signin.password.again");
        OwnAccount.Facts before = own.facts();
        String userName = before.userName();
        if (!check.failed()) change(current, next, userName, check);
        if (check.failed()) return unprocessable(own.facts().displayName(), check);
        // Whoever had to do this first was on the way somewhere.
        return before.passwordToChange()
                ? FormAnswer.goTo(Links.local(then), NextNotice.of("signin.account.passwordSaved"))
                : FormAnswer.goTo("/my/account?done=password");
    }

    private void change(String current, String next, String userName, FormCheck check) {
        Session here = SignInMechanism.session(http).orElseThrow(NotThere::new);
        Turn turn = tries.toChangePassword(userName);
        if (turn.isRefused()) {
            check.refuse("current", "signin.signIn.slowedDown", turn.minutes());
            return;
        }
        try {
            passwords.changeOwn(current, next, here);
            tries.right(turn);
        } catch (BadField e) {
            if (!e.field().equals("current")) tries.right(turn);
            check.refuse(e.field(), e.key(), e.arguments());
        }
    }

    private Response unprocessable(String displayName, FormCheck check) {
        return FormAnswer.again(page(own.facts(), displayName, null, check.errors()));
    }

    private Page page(OwnAccount.Facts account, String displayName, String done, Map<String, String> errors) {
        return new Page("signin/account.jte", new Form(account, displayName, links.mine(), done, errors));
    }
}
