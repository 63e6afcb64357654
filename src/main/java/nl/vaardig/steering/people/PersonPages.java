package nl.vaardig.steering.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.objection.ObjectionList;
import nl.vaardig.inventory.objection.Objections;
import nl.vaardig.inventory.passport.AskedDay;
import nl.vaardig.inventory.passport.Passport;
import nl.vaardig.inventory.passport.Passports;
import nl.vaardig.inventory.passport.Person;
import nl.vaardig.inventory.rating.agreement.AgreementLine;
import nl.vaardig.inventory.rating.agreement.AgreementList;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.privacy.accesslog.AccessLog;

/**
 * Somebody else's passport, to read. A skill of it opens the panel of the team's matrix, where whoever leads the person
 * confirms or records a level. Every look is written down. The own passport is another page.
 */
@Path("/people/{person: \\d+}")
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class PersonPages {

    /**
     * @param manages    whether the user leads this person, and so may record levels
     * @param objections that wait for an answer; none on another day than today
     * @param agreements that the person did not confirm; none on another day than today
     */
    public record Model(
            Passport passport,
            boolean manages,
            List<Objections.Line> objections,
            List<AgreementLine> agreements,
            AskedDay day) {}

    @Inject
    Passports passports;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    ObjectionList objections;

    @Inject
    AgreementList agreements;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    public Response person(@PathParam("person") long person, @QueryParam("on") String on) {
        if (isOwn(person)) return FormAnswer.goTo(new Address("/my/skills").with("on", on));
        AskedDay day = AskedDay.read(on, LocalDate.now(clock));
        Passport passport = passports.of(person, day.when());
        accessLog.note(person, "privacy.subject.skills");
        boolean today = day.when().isToday();
        Person.Ever ever = passport.person().ever();
        List<Objections.Line> open = today && ever.objections() > 0 ? objections.open(person) : List.of();
        List<AgreementLine> unconfirmed = today && ever.agreements() > 0 ? agreements.of(person) : List.of();
        return Response.status(day.status())
                .entity(new Page(
                        "people/person.jte", new Model(passport, whoMaySee.leads(person), open, unconfirmed, day)))
                .build();
    }

    /** Of whoever works here: without an appointment there is no page of the own skills. */
    private boolean isOwn(long person) {
        return request.user().is(person) && request.user().has(Role.EMPLOYEE);
    }
}
