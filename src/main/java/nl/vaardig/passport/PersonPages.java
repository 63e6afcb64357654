package nl.vaardig.passport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.inventory.AsOf;
import nl.vaardig.inventory.RateMyTeam;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.Messages;
import nl.vaardig.platform.Page;
import nl.vaardig.privacy.AccessLog;

/** Somebody else's passport, to read; whoever leads the person can confirm or set a level. Every look is written down. */
@Path("/people/{person: \\d+}")
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class PersonPages {

    private static final String SUBJECT = "privacy.subject.skills";

    /** @param leads whether the user may set levels here */
    public record PersonPage(Passport passport, boolean leads) {}

    public record PersonSkill(Person person, PassportRow row, AsOf when, boolean leads, Typed typed,
                              Map<String, String> errors) {}

    /** What the manager filled in; level null = not yet. */
    public record Typed(String level, boolean agreed, String note) {}

    @Inject
    Passports passports;

    @Inject
    People people;

    @Inject
    RateMyTeam rateMyTeam;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @PathParam("person")
    long person;

    @GET
    public Page person(@QueryParam("on") String on) {
        Passport passport = passports.of(person, AsOf.parse(on, LocalDate.now(clock)));
        accessLog.note(person, SUBJECT);
        return new Page("passport/person.jte", new PersonPage(passport, rateMyTeam.leads(person)));
    }

    @GET
    @Path("skills/{skill: \\d+}")
    public Page skill(@PathParam("skill") long skill, @QueryParam("on") String on) {
        return page(skill, AsOf.parse(on, LocalDate.now(clock)), new Typed(null, false, null), Map.of());
    }

    @POST
    @Path("skills/{skill: \\d+}/ratings")
    public Response rate(
            @PathParam("skill") long skill,
            @FormParam("level") String level,
            @FormParam("agreed") String agreed,
            @FormParam("note") String note) {
        boolean together = "true".equals(agreed);
        try {
            boolean chosen = level != null && level.matches("\\d{1,3}");
            rateMyTeam.say(person, skill, chosen ? Integer.valueOf(level) : null, together, note);
        } catch (BadField e) {
            String message = Messages.in(request.language()).text(e.key(), e.arguments());
            AsOf today = AsOf.today(LocalDate.now(clock));
            return Response.status(422)
                    .entity(page(skill, today, new Typed(level, together, note), Map.of(e.field(), message)))
                    .build();
        }
        return Response.seeOther(URI.create("/people/" + person + "/skills/" + skill)).build();
    }

    private Page page(long skill, AsOf when, Typed typed, Map<String, String> errors) {
        PassportRow row = passports.row(person, skill, when);
        accessLog.note(person, SUBJECT);
        boolean leads = when.isToday() && rateMyTeam.leads(person);
        return new Page("passport/person-skill.jte", new PersonSkill(people.get(person), row, when, leads, typed, errors));
    }
}
