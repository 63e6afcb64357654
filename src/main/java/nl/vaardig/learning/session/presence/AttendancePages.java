package nl.vaardig.learning.session.presence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.vaardig.learning.session.Session;
import nl.vaardig.learning.session.SignUp;
import nl.vaardig.learning.session.signup.SessionDates;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.proxy.Client;
import nl.vaardig.privacy.accesslog.AccessLog;

/** The list of who was there, for the trainer and HR; and the code that somebody in the room types. */
@Path("/sessions")
@RequestScoped
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
public class AttendancePages {

    /**
     * @param address to which the list is sent
     * @param codeAddress to show in the room; null for who has no account here
     * @param saved   whether it was just saved
     */
    public record Marking(
            SessionDates.Date date,
            List<SessionDates.Person> people,
            String address,
            String codeAddress,
            boolean saved) {

        public List<SessionDates.Person> signedUp() {
            return people.stream()
                    .filter(person -> person.state() == nl.vaardig.learning.session.SignUpState.SIGNED_UP)
                    .toList();
        }

        public boolean mayMark() {
            return date.session().mayBeMarked(date.now());
        }
    }

    /** @param session null as long as no code was typed that works now @param own null for who isn't on its list */
    public record InRoom(String code, Session session, SignUp own) {}

    @Inject
    SessionDates dates;

    @Inject
    Attendance attendance;

    @Inject
    AccessLog log;

    @Inject
    Client client;

    @Context
    HttpServletRequest http;

    @GET
    @Path("{id: \\d+}/attendance")
    public Page list(@PathParam("id") long id) {
        SessionDates.Date date = seen(id);
        List<SessionDates.Person> people = dates.people(id);
        log.note(people.stream().map(SessionDates.Person::employee).toList(), "privacy.subject.sessions");
        URI code = client.base(http)
                .resolve("sessions/" + id + "/code?code=" + date.session().code());
        return new Page(
                "session/attendance.jte",
                new Marking(date, people, "/sessions/" + id + "/attendance", code.toString(), false));
    }

    @POST
    @Path("{id: \\d+}/attendance")
    public Response mark(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        seen(id);
        attendance.mark(id, Marks.read(typed));
        return FormAnswer.goTo("/sessions/" + id + "/attendance", NextNotice.of("session.done.marked"));
    }

    private SessionDates.Date seen(long id) {
        SessionDates.Date date = dates.one(id);
        if (!dates.seesPeople(date.session())) throw new NotThere();
        return date;
    }

    /** To type the code on. */
    @GET
    @Path("code")
    public Page code(@QueryParam("code") String code) {
        Session session = code == null ? null : attendance.on(code).orElse(null);
        SignUp own = session == null ? null : attendance.own(session.id());
        return new Page("session/code.jte", new InRoom(code == null ? "" : code, session, own));
    }

    /** Where the code in the room leads; who isn't signed in does so first. */
    @GET
    @Path("{id: \\d+}/code")
    public Page code(@PathParam("id") long id, @QueryParam("code") String code) {
        Session session = code == null
                ? null
                : attendance.on(code).filter(one -> one.id() == id).orElse(null);
        return new Page(
                "session/code.jte",
                new InRoom(code == null ? "" : code, session, session == null ? null : attendance.own(id)));
    }

    @POST
    @Path("{id: \\d+}/code")
    @RolesAllowed("EMPLOYEE")
    public Response present(@PathParam("id") long id, @FormParam("code") String code) {
        attendance.present(id, code);
        return FormAnswer.goTo("/sessions/" + id, NextNotice.of("session.done.present"));
    }
}
