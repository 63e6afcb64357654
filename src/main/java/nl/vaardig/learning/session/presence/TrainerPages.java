package nl.vaardig.learning.session.presence;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.vaardig.learning.session.Secret;
import nl.vaardig.learning.session.Session;
import nl.vaardig.learning.session.signup.SessionDates;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;

/** The list of one session, for its trainer without an account: whoever has the secret address, as long as it works. */
@Path(TrainerPages.ADDRESS)
@RequestScoped
public class TrainerPages {

    static final String ADDRESS = "/sessions/trainer";

    private static final String SECRET = "{secret: " + Secret.PATTERN + "}";

    @Inject
    Attendance attendance;

    @Inject
    SessionDates dates;

    @Inject
    Acting acting;

    @GET
    @Path(SECRET)
    @PermitAll
    public Response list(@PathParam("secret") String secret) {
        return page(secret, false);
    }

    @POST
    @Path(SECRET)
    @PermitAll
    public Response mark(@PathParam("secret") String secret, MultivaluedMap<String, String> typed) {
        Session session = opened(secret);
        if (session == null) return page(secret, false);
        acting.as(
                CurrentUser.application(session.municipalityId()),
                () -> attendance.mark(session.id(), Marks.read(typed)));
        return FormAnswer.goTo(ADDRESS + "/" + secret + "/marked");
    }

    /** After saving: there is no cookie here that could carry what was done. */
    @GET
    @Path(SECRET + "/marked")
    @PermitAll
    public Response marked(@PathParam("secret") String secret) {
        return page(secret, true);
    }

    private Session opened(String secret) {
        return acting.as(
                CurrentUser.application(CurrentTenant.ROOT),
                () -> attendance.opened(secret).orElse(null));
    }

    private Response page(String secret, boolean saved) {
        Session session = opened(secret);
        if (session == null)
            return Response.status(404)
                    .entity(new Page("session/trainer-ended.jte", ""))
                    .build();
        return Response.ok(acting.as(
                        CurrentUser.application(session.municipalityId()), () -> shown(session, secret, saved)))
                .build();
    }

    private Page shown(Session session, String secret, boolean saved) {
        return new Page(
                "session/trainer.jte",
                new AttendancePages.Marking(
                        dates.one(session.id()), dates.people(session.id()), ADDRESS + "/" + secret, null, saved));
    }
}
