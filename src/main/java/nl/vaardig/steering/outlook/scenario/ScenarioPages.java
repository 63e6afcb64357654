package nl.vaardig.steering.outlook.scenario;

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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.steering.outlook.OutlookBook;
import nl.vaardig.steering.outlook.OutlookPlan;
import nl.vaardig.steering.outlook.ReadOutlook;
import nl.vaardig.steering.outlook.forecast.AssumptionWish;
import nl.vaardig.steering.outlook.forecast.HiringAssumptions;
import nl.vaardig.steering.outlook.forecast.OutlookScenario;
import nl.vaardig.steering.outlook.forecast.ScenarioWish;
import nl.vaardig.steering.outlook.forecast.Scenarios;

/** The scenarios side by side; made, renamed, taken away and put back. */
@Path("/outlook/scenarios")
@RequestScoped
public class ScenarioPages {

    /**
     * @param edited  the scenario whose name and amounts are being changed; null = a new one
     * @param removed what was taken away just now, or null
     */
    public record Model(
            OutlookBook book, OutlookScenario edited, Sent fields, Sent assumptions, OutlookScenario removed) {

        public Map<String, String> errors() {
            return fields.isSound() ? assumptions.errors() : fields.errors();
        }

        /** What the scenario that is being changed does. */
        public OutlookPlan plan() {
            return book.plans().stream()
                    .filter(plan -> !plan.isAsItIs() && plan.scenario().id().equals(edited.id()))
                    .findFirst()
                    .orElseGet(() -> new OutlookPlan(edited, List.of()));
        }
    }

    @Inject
    ReadOutlook read;

    @Inject
    Scenarios scenarios;

    @Inject
    HiringAssumptions hiring;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    public Page all(@QueryParam("removed") String removed) {
        Long id = Asked.id(removed, "removed");
        OutlookScenario gone = id == null ? null : scenarios.get(id);
        return page(null, Sent.blank(), null, gone != null && gone.isRemoved() ? gone : null);
    }

    @POST
    @RolesAllowed("HR_ADVISOR")
    public Response create(MultivaluedMap<String, String> typed) {
        return save(null, typed, wish -> scenarios.create(wish));
    }

    @GET
    @Path("{scenario: \\d+}")
    @RolesAllowed("HR_ADVISOR")
    public Page change(@PathParam("scenario") long id) {
        OutlookScenario scenario = scenarios.get(id);
        Sent fields = Sent.blank()
                .with("name", scenario.name())
                .with("hireCost", euros(scenario.hireCost()))
                .with("borrowCost", euros(scenario.borrowCost()));
        return page(scenario, fields, null, null);
    }

    private static String euros(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    @POST
    @Path("{scenario: \\d+}")
    @RolesAllowed("HR_ADVISOR")
    public Response change(@PathParam("scenario") long id, MultivaluedMap<String, String> typed) {
        return save(scenarios.get(id), typed, wish -> scenarios.describe(id, wish));
    }

    private Response save(
            OutlookScenario edited, MultivaluedMap<String, String> typed, Function<ScenarioWish, OutlookScenario> act) {
        Sent sent = Sent.form(typed, request.language())
                .named("name", "outlook.scenario.name")
                .named("hireCost", "outlook.scenario.hireCost")
                .named("borrowCost", "outlook.scenario.borrowCost");
        ScenarioWish wish = ScenarioWish.read(sent);
        return sent.tried(() -> act.apply(wish)) == null
                ? FormAnswer.again(page(edited, sent, null, null))
                : FormAnswer.goTo("/outlook/scenarios");
    }

    @POST
    @Path("{scenario: \\d+}/removal")
    @RolesAllowed("HR_ADVISOR")
    public Response remove(@PathParam("scenario") long id) {
        scenarios.remove(id);
        return FormAnswer.goTo("/outlook/scenarios?removed=" + id);
    }

    @POST
    @Path("{scenario: \\d+}/return")
    @RolesAllowed("HR_ADVISOR")
    public Response putBack(@PathParam("scenario") long id) {
        scenarios.putBack(id);
        return FormAnswer.goTo("/outlook/scenarios");
    }

    @POST
    @Path("assumption")
    @RolesAllowed("HR_ADVISOR")
    public Response assume(MultivaluedMap<String, String> typed) {
        Messages words = Messages.in(request.language());
        Sent sent = Sent.form(typed, request.language()).named("completionPercent", "outlook.assumption");
        for (Population each : Population.values())
            sent.named("hires-" + each, "outlook.assumption.hires", words.text("enum.Population." + each));
        AssumptionWish wish = AssumptionWish.read(sent);
        if (wish == null) return FormAnswer.again(page(null, Sent.blank(), sent, null));
        hiring.assume(wish);
        return FormAnswer.goTo("/outlook");
    }

    /** @param assumptions null = as they are */
    private Page page(OutlookScenario edited, Sent fields, Sent assumptions, OutlookScenario removed) {
        OutlookBook book = read.book();
        Sent assumed = assumptions == null ? assumed(book) : assumptions;
        return new Page("outlook/scenarios.jte", new Model(book, edited, fields, assumed, removed));
    }

    private static Sent assumed(OutlookBook book) {
        Sent fields = Sent.blank().with("completionPercent", book.assumed());
        book.hiring().assumed().forEach((population, people) -> fields.with("hires-" + population, people));
        return fields;
    }
}
