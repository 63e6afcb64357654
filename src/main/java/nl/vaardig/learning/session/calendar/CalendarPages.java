package nl.vaardig.learning.session.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.vaardig.learning.session.Secret;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.proxy.Client;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;

/** Calendars as files, and the secret address that other programs read. */
@Path("/sessions")
@RequestScoped
public class CalendarPages {

    private static final String TYPE = "text/calendar;charset=UTF-8";

    @Inject
    Calendars calendars;

    @Inject
    Acting acting;

    @Inject
    Client client;

    @Context
    HttpServletRequest http;

    @GET
    @Path("{id: \\d+}/calendar")
    @RolesAllowed("EMPLOYEE")
    public Response entry(@PathParam("id") long id) {
        return file(calendars.entry(id, base()), "sessie-" + id);
    }

    @GET
    @Path("calendar/{secret: " + Secret.PATTERN + "}")
    @PermitAll
    public Response feed(@PathParam("secret") String secret) {
        Optional<Calendars.Owner> owner =
                acting.as(CurrentUser.application(CurrentTenant.ROOT), () -> calendars.owner(secret));
        Calendars.Owner whose = owner.orElseThrow(NotThere::new);
        return file(
                acting.as(
                        CurrentUser.application(whose.municipality()), () -> calendars.feed(whose.employee(), base())),
                "vaardig");
    }

    private String base() {
        return client.base(http).toString();
    }

    private static Response file(String text, String name) {
        return Response.ok(text, TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".ics\"")
                .build();
    }
}
