package nl.vaardig.access.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.vaardig.access.offer.Offers;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;

/** A place offered to somebody who has an account at another municipality: a new code, or none any more. */
@Path("/admin/users/{id: \\d+}/offer")
@RequestScoped
@RolesAllowed("ADMINISTRATOR")
public class OfferPages {

    /** A code to hand over, shown this once. */
    public record Handover(Users.User user, String code, int days) {}

    @Inject
    Offers offers;

    @Inject
    Users users;

    @PathParam("id")
    long id;

    @POST
    public Response renew() {
        String code = offers.renew(id);
        return handover(users.get(id), code);
    }

    @POST
    @Path("taking-back")
    public Response takeBack() {
        offers.takeBack(id);
        return FormAnswer.goTo("/admin/users/" + id + "?done=offerTakenBack");
    }

    static Response handover(Users.User user, String code) {
        return Response.ok(new Page("user/offer.jte", new Handover(user, code, Offers.DAYS)))
                .build();
    }
}
