package nl.vaardig.learning.session.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.vaardig.learning.session.OwnCalendar;
import nl.vaardig.learning.session.signup.OwnCalendars;
import nl.vaardig.learning.session.signup.SessionDates;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.proxy.Client;

/** One's own sessions: to go to, waited for, and to give; with the own calendar. */
@Path("/my/sessions")
@StandsUnder("/my/paths")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class MySessionPages {

    /** @param feedMadeAt null when there is no address @param feed the address, told this once; else null */
    public record Mine(
            List<SessionDates.Date> dates,
            List<SessionDates.Date> given,
            Set<DayOfWeek> daysOff,
            Instant feedMadeAt,
            String feed) {}

    @Inject
    SessionDates dates;

    @Inject
    OwnCalendars calendars;

    @Inject
    Client client;

    @Context
    HttpServletRequest http;

    @GET
    public Page mine() {
        return page(null);
    }

    @POST
    @Path("days-off")
    public Response daysOff(@FormParam("day") List<String> days) {
        calendars.choose(days.stream()
                .map(day -> Asked.oneOf(DayOfWeek.class, day, "day"))
                .filter(day -> day != null)
                .toList());
        return FormAnswer.goTo("/my/sessions", NextNotice.of("session.done.saved"));
    }

    /** The answer to the act itself, as nothing of the address is kept. */
    @POST
    @Path("calendar")
    public Page openFeed() {
        return page(client.base(http)
                .resolve("sessions/calendar/" + calendars.openFeed())
                .toString());
    }

    @POST
    @Path("calendar/removal")
    public Response closeFeed() {
        calendars.closeFeed();
        return FormAnswer.goTo("/my/sessions", NextNotice.of("session.done.feedClosed"));
    }

    private Page page(String feed) {
        OwnCalendar own = calendars.find();
        return new Page(
                "session/mine.jte",
                new Mine(
                        dates.mine(),
                        dates.given(),
                        own == null ? Set.of() : own.daysOff(),
                        own == null ? null : own.feedMadeAt(),
                        feed));
    }
}
