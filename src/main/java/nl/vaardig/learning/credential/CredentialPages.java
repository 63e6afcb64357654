package nl.vaardig.learning.credential;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.proxy.Client;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;

/** One's own certificates of paths, and the page on which anybody checks one by its code. */
@Path("/")
@StandsUnder(value = "/my/paths", address = "/my/credentials")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class CredentialPages {

    private static final String CHECK = "credentials/check/";
    private static final String CODE = "{code: [A-Za-z0-9]{1,40}}";

    /** @param base of the addresses to check them */
    public record Mine(List<Credential> all, LocalDate today, String base) {}

    /**
     * @param credential null when no certificate has this code
     * @param name       null when its owner doesn't show it
     * @param mayWithdraw whether the reader is HR where it was given
     */
    public record Check(
            Credential credential,
            String municipality,
            String name,
            LocalDate today,
            boolean mayWithdraw,
            String code) {}

    @Inject
    Credentials credentials;

    @Inject
    CurrentRequest request;

    @Inject
    Acting acting;

    @Inject
    Client client;

    @Inject
    Clock clock;

    @Context
    HttpServletRequest http;

    @GET
    @Path("my/credentials")
    public Page mine() {
        return new Page("credential/mine.jte", new Mine(credentials.mine(), LocalDate.now(clock), check("")));
    }

    @POST
    @Path("my/credentials/{id: \\d+}/name")
    public Response showName(@PathParam("id") long id, @FormParam("shown") String shown) {
        credentials.showName(id, Asked.yes(shown, "shown"));
        return FormAnswer.goTo("/my/credentials", NextNotice.of("credential.saved"));
    }

    /** @throws RuleRefused when it has letters that can't be printed: they are named */
    @GET
    @Path("my/credentials/{id: \\d+}/file")
    public Response file(@PathParam("id") long id) {
        Credential own = credentials.own(id);
        RuleRefused.unless(own.lacking() == null, "rule.credential.lacking", own.lacking());
        RuleRefused.unless(own.withdrawnAt() == null, "rule.credential.withdrawn");
        CertificateFile file =
                new CertificateFile(Messages.in(own.language()), request.user().municipalityName(), check(own.code()));
        return Response.ok(file.of(own.says()), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"certificaat-" + id + ".pdf\"")
                .build();
    }

    @GET
    @Path(CHECK + CODE)
    @PermitAll
    public Response checked(@PathParam("code") String code) {
        Check found = acting.as(CurrentUser.application(CurrentTenant.ROOT), () -> found(code));
        boolean isHr = found.credential() != null
                && request.signedIn()
                        .filter(user -> user.has(Role.HR_ADVISOR)
                                && user.municipalityId() == found.credential().municipalityId())
                        .isPresent();
        Check shown = new Check(found.credential(), found.municipality(), found.name(), found.today(), isHr, code);
        return Response.status(found.credential() == null ? 404 : 200)
                .entity(new Page("credential/check.jte", shown))
                .build();
    }

    private Check found(String code) {
        Credential one = credentials.find(code).orElse(null);
        if (one == null) return new Check(null, "", null, LocalDate.now(clock), false, code);
        String name = one.nameShown() ? one.says().name() : null;
        return new Check(one, credentials.municipality(one), name, LocalDate.now(clock), false, code);
    }

    @POST
    @Path("credentials/" + CODE + "/withdrawal")
    @RolesAllowed("HR_ADVISOR")
    public Response withdraw(@PathParam("code") String code, @FormParam("reason") String reason) {
        if (reason == null || reason.isBlank()) throw new BadField("reason", "form.missing");
        credentials.withdraw(code, reason);
        return FormAnswer.goTo("/" + CHECK + code);
    }

    private String check(String code) {
        return client.base(http).resolve(CHECK).toString() + code;
    }
}
