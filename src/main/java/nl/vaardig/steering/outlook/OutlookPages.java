package nl.vaardig.steering.outlook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.navigation.Bar;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.steering.outlook.forecast.Measures;
import nl.vaardig.steering.outlook.forecast.OutlookScenario;
import nl.vaardig.steering.outlook.forecast.Scenarios;
import nl.vaardig.steering.outlook.forecast.SkillLevel;

/** Demand against supply per skill and year, and what a scenario would do about it. */
@Path("/outlook")
@InNavigation(
        value = Bar.VIEWS,
        order = 60,
        word = "outlook.nav",
        roles = {Role.HR_ADVISOR, Role.BOARD})
@StandsUnder({"/inventory", "/board"})
@RequestScoped
public class OutlookPages {

    /** @param edited the scenario whose measures are being written down; null = none */
    public record Model(OutlookBook book, Subject subject, OutlookScenario edited, Sent fields) {}

    @Inject
    ReadOutlook read;

    @Inject
    Scenarios scenarios;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    public Page all(@QueryParam("scenario") String scenario) {
        Long id = Asked.id(scenario, "scenario");
        if (id != null) there(id);
        OutlookBook book = read.book();
        OutlookPlan chosen = book.plans().stream()
                .filter(plan -> !plan.isAsItIs())
                .filter(plan -> id == null || plan.scenario().id().equals(id))
                .findFirst()
                .orElse(null);
        return new Page("outlook/outlook.jte", new ShownOutlook(book, chosen));
    }

    @GET
    @Path("file")
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    public Response file(@QueryParam("format") String format) {
        return OutlookFile.of(read.book(), Messages.in(request.language())).as(format == null ? "csv" : format);
    }

    @GET
    @Path("{skill: \\d+}/{level: \\d+}")
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    public Page one(
            @PathParam("skill") long skill, @PathParam("level") int level, @QueryParam("scenario") String scenario) {
        OutlookBook book = read.book();
        Subject subject = book.subject(new SkillLevel(skill, level));
        Long id = Asked.id(scenario, "scenario");
        boolean edits = id != null && request.user().has(Role.HR_ADVISOR);
        OutlookScenario edited = edits ? there(id) : null;
        return page(book, subject, edited, edited == null ? Sent.blank() : fields(book, subject, edited));
    }

    @POST
    @Path("{skill: \\d+}/{level: \\d+}/scenarios/{scenario: \\d+}")
    @RolesAllowed("HR_ADVISOR")
    public Response plan(
            @PathParam("skill") long skill,
            @PathParam("level") int level,
            @PathParam("scenario") long scenario,
            MultivaluedMap<String, String> sent) {
        OutlookScenario edited = there(scenario);
        OutlookBook book = read.book();
        Subject subject = book.subject(new SkillLevel(skill, level));
        Sent said = Sent.form(sent, request.language());
        Map<Integer, Measures> byYear = new TreeMap<>();
        for (int year = book.today().getYear(); year <= book.lastYear(); year++) {
            for (String kind : Measures.KINDS) said.named(kind + "-" + year, "outlook." + kind + ".in", "" + year);
            byYear.put(year, Measures.read(said, "-" + year));
        }
        if (!said.isSound()) return FormAnswer.again(page(book, subject, edited, said));
        scenarios.plan(scenario, subject.about(), byYear);
        return FormAnswer.goTo(subject.path());
    }

    private OutlookScenario there(long id) {
        OutlookScenario scenario = scenarios.get(id);
        if (scenario.isRemoved()) throw new NotThere();
        return scenario;
    }

    private static Sent fields(OutlookBook book, Subject subject, OutlookScenario edited) {
        Sent fields = Sent.blank();
        book.plans().stream()
                .filter(plan -> !plan.isAsItIs() && plan.scenario().id().equals(edited.id()))
                .forEach(plan -> plan.of(subject.about()).forEach((year, each) -> each.fill(fields, "-" + year)));
        return fields;
    }

    private static Page page(OutlookBook book, Subject subject, OutlookScenario edited, Sent fields) {
        return new Page("outlook/subject.jte", new Model(book, subject, edited, fields));
    }
}
