package nl.vaardig.privacy.accesslog;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/** What is kept and who sees it, and how accessible Vaardig is: for everyone, signed in or not. */
@Path("/")
@RequestScoped
public class PrivacyPages {

    /** @param smallestGroup the own municipality's setting, or the lowest there can be */
    public record Privacy(int smallestGroup) {}

    /** Nothing but words. */
    public record Accessibility() {}

    @Inject
    CurrentRequest request;

    @Inject
    Municipalities municipalities;

    @GET
    @Path("privacy")
    @PermitAll
    public Page privacy() {
        boolean known = request.signedIn().filter(CurrentUser::hasChosen).isPresent();
        return new Page(
                "accesslog/privacy.jte",
                new Privacy(known ? municipalities.chosen(SmallGroups.SMALLEST) : SmallGroups.FLOOR));
    }

    @GET
    @Path("accessibility")
    @PermitAll
    public Page accessibility() {
        return new Page("accesslog/accessibility.jte", new Accessibility());
    }
}
