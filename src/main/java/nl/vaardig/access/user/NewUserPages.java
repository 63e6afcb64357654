package nl.vaardig.access.user;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.Map;
import nl.vaardig.access.Colleagues;
import nl.vaardig.access.Colleagues.Colleague;
import nl.vaardig.access.user.AddUser.Added;
import nl.vaardig.access.user.AddUser.Newcomer;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Links;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.proxy.Client;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;

/** Giving someone an account: an employee, or someone from outside. */
@Path("/admin/users/new")
@RequestScoped
public class NewUserPages {

    /** @param colleague the employee it is for, or null for someone from outside */
    public record Form(
            Colleague colleague, String userName, String displayName, String refusal, Map<String, String> errors) {}

    @Inject
    AddUser addUser;

    @Inject
    Users users;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentRequest request;

    @Inject
    Client client;

    @Context
    HttpServletRequest http;

    @GET
    @RolesAllowed("ADMINISTRATOR")
    public Page form(@QueryParam("employee") Long employee) {
        Colleague colleague = employee == null ? null : colleagues.get(employee);
        return colleague == null
                ? page(null, "", "", null, Map.of())
                : page(colleague, colleague.email(), colleague.name(), null, Map.of());
    }

    @POST
    @RolesAllowed("ADMINISTRATOR")
    public Response add(
            @FormParam("employee") Long employee,
            @FormParam("userName") @DefaultValue("") String userName,
            @FormParam("displayName") @DefaultValue("") String displayName) {
        Colleague colleague = employee == null ? null : colleagues.get(employee);
        FormCheck check = new FormCheck(request.language())
                .named("userName", "signin.signIn.userName")
                .named("displayName", "signin.account.name");
        String address = check.text("userName", userName, 200);
        if (!Links.isMail(address)) check.refuse("userName", "user.user.address");
        String name = check.text("displayName", displayName, 200);
        Messages messages = Messages.in(request.language());
        try {
            if (check.failed()) return FormAnswer.again(page(colleague, userName, displayName, null, check.errors()));
            return added(addUser.as(new Newcomer(address, name, employee)));
        } catch (BadField e) {
            check.refuse(e.field(), e.key(), e.arguments());
            return FormAnswer.again(page(colleague, userName, displayName, null, check.errors()));
        } catch (RuleRefused e) {
            String reason = messages.text(e.key(), e.args());
            return FormAnswer.refused(page(colleague, userName, displayName, reason, Map.of()));
        }
    }

    private Response added(Added added) {
        Users.User user = users.get(added.membershipId());
        if (added.code() != null) return OfferPages.handover(user, added.code());
        return UserLinkPages.handover(user, client.base(http), added.secret(), true);
    }

    private static Page page(
            Colleague colleague, String userName, String displayName, String refusal, Map<String, String> errors) {
        return new Page("user/new-user.jte", new Form(colleague, userName, displayName, refusal, errors));
    }
}
