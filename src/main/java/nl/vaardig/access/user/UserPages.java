package nl.vaardig.access.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.vaardig.access.Colleagues;
import nl.vaardig.access.Colleagues.Colleague;
import nl.vaardig.access.ConfirmAccess;
import nl.vaardig.access.Memberships;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.page.UndoCookie;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.platform.words.SearchText;

/** The administrator's list of people who can sign in, and what can be done about one of them. */
@Path("/admin/users")
@RequestScoped
public class UserPages {

    /** The last field of the form of roles: one that was cut short lacks it, and would else take roles away. */
    public static final String COMPLETE = "complete";

    /** @param withoutAccount people without an account are listed in colleagues, the others in users */
    public record Listing(
            String q, Role role, boolean withoutAccount, Paging<Users.User> users, Paging<Colleague> colleagues) {}

    /**
     * One user.
     *
     * @param done what was just done, or null
     * @param before the roles before that, to go back to; null when that is not known
     * @param asked roles that wait for a second person
     * @param refusal why something was not done, or null
     */
    public record Detail(
            Users.User user,
            Colleague colleague,
            boolean own,
            List<Users.Change> changes,
            String done,
            Set<Role> before,
            List<ConfirmAccess.Waiting> asked,
            String refusal) {

        /** Whether the role is given or asked for. */
        public boolean hasOrWaits(Role role) {
            return user.granted().contains(role) || asked.stream().anyMatch(one -> one.role() == role);
        }
    }

    @Inject
    Users users;

    @Inject
    Colleagues colleagues;

    @Inject
    Memberships memberships;

    @Inject
    ConfirmAccess requests;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed("ADMINISTRATOR")
    public Page list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("role") @DefaultValue("") String role,
            @QueryParam("account") @DefaultValue("yes") String account,
            @QueryParam("page") String page) {
        SearchText text = SearchText.of(q);
        Role chosen = RoleNames.one(role);
        boolean without = account.equals("no");
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), null);
        Paging.Ask countOnly = new Paging.Ask(1, 1);
        return new Page(
                "user/users.jte",
                new Listing(
                        q,
                        chosen,
                        without,
                        users.find(text, chosen, without ? countOnly : ask),
                        colleagues.find(new Colleagues.Search(text, null, null, true), without ? ask : countOnly)));
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed("ADMINISTRATOR")
    public Page one(@PathParam("id") long id, @QueryParam("done") String done, @Context HttpHeaders headers) {
        Set<Role> before =
                UndoCookie.read(headers, address(id)).map(RoleNames::known).orElse(null);
        return detail(id, done, before, null);
    }

    @POST
    @Path("{id: \\d+}/roles")
    @RolesAllowed("ADMINISTRATOR")
    public Response giveRoles(
            @PathParam("id") long id, @FormParam("role") List<String> roles, @FormParam(COMPLETE) String complete) {
        if (complete == null) {
            String why = Messages.in(request.language()).text("user.user.cutShort");
            return FormAnswer.again(detail(id, null, null, why));
        }
        Set<Role> wanted = RoleNames.granted(roles);
        return orRefused(id, () -> {
            List<String> before =
                    memberships.giveRoles(id, wanted).stream().map(Role::name).toList();
            return FormAnswer.goTo(address(id) + "?done=roles", UndoCookie.of(address(id), before));
        });
    }

    @POST
    @Path("{id: \\d+}/block")
    @RolesAllowed("ADMINISTRATOR")
    public Response block(@PathParam("id") long id) {
        return orRefused(id, () -> {
            memberships.block(id);
            return seeOther(id, "?done=blocked");
        });
    }

    @POST
    @Path("{id: \\d+}/unblock")
    @RolesAllowed("ADMINISTRATOR")
    public Response unblock(@PathParam("id") long id) {
        memberships.unblock(id);
        return seeOther(id, "?done=unblocked");
    }

    /** What a rule refuses is said on the page itself, so that nothing has to be looked up again. */
    private Response orRefused(long id, Supplier<Response> act) {
        Messages messages = Messages.in(request.language());
        try {
            return act.get();
        } catch (RuleRefused e) {
            return FormAnswer.refused(detail(id, null, null, messages.text(e.key(), e.args())));
        }
    }

    private Page detail(long id, String done, Set<Role> before, String refusal) {
        Users.User user = users.get(id);
        Long employee = user.place().employeeId();
        boolean own = user.place().accountId() == request.user().accountId();
        return new Page(
                "user/user.jte",
                new Detail(
                        user,
                        employee == null ? null : colleagues.get(employee),
                        own,
                        users.changes(id),
                        done,
                        before,
                        requests.waiting().stream()
                                .filter(one -> one.membershipId() == id)
                                .toList(),
                        refusal));
    }

    private static Response seeOther(long id, String query) {
        return FormAnswer.goTo(address(id) + query);
    }

    private static String address(long id) {
        return "/admin/users/" + id;
    }
}
