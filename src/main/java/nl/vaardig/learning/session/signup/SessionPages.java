package nl.vaardig.learning.session.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.vaardig.learning.session.Holidays;
import nl.vaardig.learning.session.SignUpState;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.privacy.accesslog.AccessLog;

/** Which sessions there are, and one of them: signing up and leaving. */
@Path("/sessions")
@StandsUnder("/catalogue")
@RequestScoped
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
public class SessionPages {

    public record Offered(List<SessionDates.Date> dates, List<SessionDates.Row> series, boolean plans) {}

    /**
     * @param people   who is on the list; null for who may not see them
     * @param plans    whether the reader is HR
     * @param isTrainer whether the reader gives it
     * @param holiday  on which it falls, or null
     * @param dayOff   whether the reader doesn't work then
     */
    public record One(
            SessionDates.Date date,
            List<SessionDates.Person> people,
            boolean plans,
            boolean isTrainer,
            boolean isEmployee,
            Holidays holiday,
            boolean dayOff) {}

    @Inject
    SessionDates dates;

    @Inject
    SignUps signUps;

    @Inject
    OwnCalendars calendars;

    @Inject
    AccessLog log;

    @Inject
    CurrentRequest request;

    @GET
    public Page offered() {
        return new Page("session/sessions.jte", new Offered(dates.coming(), dates.series(), dates.isHr()));
    }

    @GET
    @Path("{id: \\d+}")
    public Page one(@PathParam("id") long id) {
        SessionDates.Date date = dates.one(id);
        List<SessionDates.Person> people = dates.seesPeople(date.session()) ? dates.people(id) : null;
        if (people != null)
            log.note(people.stream().map(SessionDates.Person::employee).toList(), "privacy.subject.sessions");
        Long me = request.user().employeeId();
        return new Page(
                "session/session.jte",
                new One(
                        date,
                        people,
                        dates.isHr(),
                        date.session().isGivenBy(me),
                        me != null,
                        Holidays.on(date.session().span().day()).orElse(null),
                        calendars.isOff(date.session().span().day())));
    }

    /** @param from the step from which it was sent, to come back to */
    @POST
    @Path("{id: \\d+}/sign-up")
    public Response signUp(@PathParam("id") long id, @FormParam("from") String from) {
        SignUpState state = signUps.signUp(id);
        String said = state == SignUpState.WAITING ? "session.done.waiting" : "session.done.signedUp";
        return FormAnswer.goTo(back(id, from), NextNotice.of(said));
    }

    @POST
    @Path("{id: \\d+}/sign-up/removal")
    public Response leave(@PathParam("id") long id, @FormParam("from") String from) {
        signUps.leave(id);
        String to = back(id, from);
        return FormAnswer.goTo(to, NextNotice.of("session.done.left"));
    }

    /** A step of an own path is told as 7/steps/12; what isn't one leads to the session. */
    private static String back(long id, String from) {
        return from != null && from.matches("\\d{1,18}/steps/\\d{1,18}") ? "/my/paths/" + from : "/sessions/" + id;
    }

    /** What happened by itself was read. */
    @POST
    @Path("{id: \\d+}/sign-up/reading")
    public Response read(@PathParam("id") long id) {
        signUps.read(id);
        return FormAnswer.goTo("/my/sessions");
    }

    @POST
    @Path("{id: \\d+}/people/{signUp: \\d+}/removal")
    @RolesAllowed("HR_ADVISOR")
    public Response remove(@PathParam("id") long id, @PathParam("signUp") long signUp) {
        signUps.remove(id, signUp);
        return FormAnswer.goTo("/sessions/" + id, NextNotice.of("session.done.removed"));
    }
}
