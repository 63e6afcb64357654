package nl.vaardig.access.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.vaardig.access.ConfirmAccess;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;

/** Who has which role, from whom and since when; and what waits for a second person. */
@Path(RolePages.ADDRESS)
@StandsUnder({"/privacy/access-log", "/admin", "/people"})
@RequestScoped
@RolesAllowed({"HR_ADVISOR", "PRIVACY_OFFICER", "ADMINISTRATOR"})
public class RolePages {

    static final String ADDRESS = "/privacy/roles";

    /** @param done what was just done, or null @param refusal why something was not done, or null */
    public record Model(
            List<ConfirmAccess.Waiting> waiting, List<RoleHolders.Holder> holders, String done, String refusal) {}

    @Inject
    ConfirmAccess requests;

    @Inject
    RoleHolders holders;

    @Inject
    CurrentRequest request;

    @GET
    public Page list(@QueryParam("done") String done) {
        return page(done, null);
    }

    @POST
    @Path("requests/{id: \\d+}/confirmation")
    public Response confirm(@PathParam("id") long id) {
        return orRefused("confirmed", () -> requests.accept(id));
    }

    @POST
    @Path("requests/{id: \\d+}/refusal")
    public Response refuse(@PathParam("id") long id) {
        return orRefused("refused", () -> requests.refuse(id));
    }

    @POST
    @Path("requests/{id: \\d+}/withdrawal")
    @RolesAllowed("ADMINISTRATOR")
    public Response withdraw(@PathParam("id") long id) {
        return orRefused("withdrawn", () -> requests.withdraw(id));
    }

    private Response orRefused(String done, Runnable act) {
        try {
            act.run();
            return FormAnswer.goTo(ADDRESS + "?done=" + done);
        } catch (RuleRefused e) {
            String why = Messages.in(request.language()).text(e.key(), e.args());
            return FormAnswer.refused(page(null, why));
        }
    }

    private Page page(String done, String refusal) {
        return new Page("user/roles.jte", new Model(requests.waiting(), holders.all(), done, refusal));
    }
}
