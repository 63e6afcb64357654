package nl.vaardig.inventory.peer;

import static java.util.stream.Collectors.toMap;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.vaardig.inventory.passport.Passport;
import nl.vaardig.inventory.passport.PassportLine;
import nl.vaardig.inventory.passport.Passports;
import nl.vaardig.inventory.passport.People;
import nl.vaardig.inventory.passport.Person;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** How colleagues see one person: whom was asked, what it came to together, and asking. Of oneself, or whom one sees. */
@Path("/people/{person: \\d+}/peers")
@RequestScoped
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
public class PeerPages {

    /** @param asks whether the user may ask for this person */
    public record Model(
            Person person,
            boolean own,
            boolean asks,
            LocalDate today,
            List<PeerRequests.Asked> requests,
            List<PeerView> views,
            Map<Long, Skill> skills) {}

    /**
     * @param rows   what can be asked about
     * @param chosen skills as typed
     * @param asked  colleagues as typed
     * @param words  that names of colleagues were searched for
     */
    public record New(
            Person person,
            List<PassportLine> rows,
            List<NearColleagues.Colleague> colleagues,
            List<Long> chosen,
            List<Long> asked,
            String words,
            Map<String, String> errors) {}

    @Inject
    PeerRequests requests;

    @Inject
    WhoMayAskPeers whoMayAsk;

    @Inject
    NearColleagues colleagues;

    @Inject
    PeerViews views;

    @Inject
    Passports passports;

    @Inject
    People people;

    @Inject
    Skills skills;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @PathParam("person")
    long person;

    @GET
    public Page show() {
        List<PeerView> found = views.of(person);
        accessLog.note(person, "privacy.subject.skills");
        Map<Long, Skill> named = skills.ever().stream().collect(toMap(Skill::id, Function.identity()));
        Model model = new Model(
                people.get(person),
                request.user().is(person),
                whoMayAsk.mayAskFor(person),
                LocalDate.now(clock),
                requests.about(person),
                found,
                named);
        return new Page("peer/peers.jte", model);
    }

    @GET
    @Path("new")
    public Page form(
            @QueryParam("skill") List<String> about,
            @QueryParam("colleague") List<String> whom,
            @QueryParam("q") String words) {
        whoMayAsk.mustAskFor(person);
        return form(numbers(about), numbers(whom), words, Map.of());
    }

    @POST
    @Path("new")
    public Response ask(
            @FormParam("skill") List<String> about,
            @FormParam("colleague") List<String> whom,
            @FormParam("q") String words) {
        whoMayAsk.mustAskFor(person);
        List<Long> chosen = numbers(about);
        List<Long> asked = numbers(whom);
        try {
            requests.ask(person, chosen, asked);
        } catch (BadField e) {
            String message = Messages.in(request.language()).text(e.key(), e.arguments());
            return FormAnswer.again(form(chosen, asked, words, Map.of(e.field(), message)));
        }
        return FormAnswer.goTo("/people/" + person + "/peers");
    }

    private static List<Long> numbers(List<String> values) {
        List<Long> numbers = new ArrayList<>();
        for (String value : values == null ? List.<String>of() : values) {
            if (value.matches("\\d{1,18}")) numbers.add(Long.valueOf(value));
        }
        return numbers;
    }

    private Page form(List<Long> chosen, List<Long> asked, String words, Map<String, String> errors) {
        Passport passport = passports.of(person, AsOf.today(LocalDate.now(clock)));
        accessLog.note(person, "privacy.subject.skills");
        New model = new New(
                passport.person(),
                passport.rows(),
                colleagues.of(passport.person(), words, asked),
                chosen,
                asked,
                words == null ? "" : words.strip(),
                errors);
        return new Page("peer/new.jte", model);
    }
}
