package nl.vaardig.steering.start;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;

/** The first page: where each role's work begins. */
@Path("/")
@RequestScoped
public class StartPages {

    @Inject
    CurrentRequest request;

    @GET
    @PermitAll
    public Response start() {
        return FormAnswer.goTo(placeFor(request.user()));
    }

    private static String placeFor(CurrentUser user) {
        if (user.has(Role.HR_ADVISOR)) return "/inventory";
        if (user.has(Role.MANAGER)) return "/team";
        if (user.has(Role.BOARD)) return "/board";
        if (user.has(Role.ADMINISTRATOR)) return "/admin";
        if (user.has(Role.PRIVACY_OFFICER)) return "/privacy/access-log";
        return "/my/skills";
    }
}
