package nl.vaardig.access.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.vaardig.access.Colleagues;
import nl.vaardig.access.Colleagues.Colleague;
import nl.vaardig.access.user.AddUser.Added;
import nl.vaardig.access.user.AddUser.Newcomer;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.proxy.Client;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;

/** Giving someone an account: an employee, or someone from outside. */
@Path("/admin/users/new")
@RequestScoped
public class NewUserPages {

    /** @param colleague the employee it is for, or null for someone from outside */
    public record Form(Colleague colleague, Sent fields, String refusal) {}

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
                ? page(null, Sent.blank(), null)
                : page(
                        colleague,
                        Sent.blank().with("userName", colleague.email()).with("displayName", colleague.name()),
                        null);
    }

    @POST
    @RolesAllowed("ADMINISTRATOR")
    public Response add(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language())
                .named("userName", "signin.signIn.userName")
                .named("displayName", "signin.account.name");
        Colleague colleague = sent.optionalKnown("employee", Known.byId(colleagues::get));
        Newcomer newcomer = Newcomer.read(sent, colleague == null ? null : colleague.id());
        try {
            Added added = sent.tried(() -> addUser.as(newcomer));
            return added == null ? FormAnswer.again(page(colleague, sent, null)) : added(added);
        } catch (RuleRefused e) {
            String reason = Messages.in(request.language()).text(e.key(), e.args());
            return FormAnswer.refused(page(colleague, sent, reason));
        }
    }

    private Response added(Added added) {
        Users.User user = users.get(added.membershipId());
        if (added.code() != null) return OfferPages.handover(user, added.code());
        return UserLinkPages.handover(user, client.base(http), added.secret(), true);
    }

    private static Page page(Colleague colleague, Sent fields, String refusal) {
        return new Page("user/new-user.jte", new Form(colleague, fields, refusal));
    }
}
