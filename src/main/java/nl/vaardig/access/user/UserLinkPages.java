package nl.vaardig.access.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.vaardig.access.link.PasswordLink;
import nl.vaardig.access.signin.MakePasswordLinks;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.proxy.Client;

/** A link with which somebody chooses a password, for the administrator to hand over. */
@Path("/admin/users/{id: \\d+}/link")
@RequestScoped
@RolesAllowed("ADMINISTRATOR")
public class UserLinkPages {

    /** A link to hand over, shown this once. @param hours how long it works */
    public record Handover(Users.User user, String link, long hours, boolean isNew) {}

    @Inject
    MakePasswordLinks links;

    @Inject
    Users users;

    @Inject
    Client client;

    @Context
    HttpServletRequest http;

    @POST
    public Response one(@PathParam("id") long id) {
        String secret = links.make(id);
        return handover(users.get(id), client.base(http), secret, false);
    }

    static Response handover(Users.User user, URI base, String secret, boolean isNew) {
        Handover handover = new Handover(user, address(base, secret), PasswordLink.WORKS.toHours(), isNew);
        return Response.ok(new Page("user/handover.jte", handover)).build();
    }

    /** @param base the outside address: a link of http behind a proxy of TLS would carry the secret in the open */
    static String address(URI base, String secret) {
        return base.resolve("password/" + secret).toString();
    }
}
