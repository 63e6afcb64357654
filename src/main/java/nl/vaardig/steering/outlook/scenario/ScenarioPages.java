package nl.vaardig.steering.outlook.scenario;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.steering.outlook.OutlookBook;
import nl.vaardig.steering.outlook.OutlookPlan;
import nl.vaardig.steering.outlook.ReadOutlook;
import nl.vaardig.steering.outlook.forecast.HiringAssumptions;
import nl.vaardig.steering.outlook.forecast.OutlookScenario;
import nl.vaardig.steering.outlook.forecast.Scenarios;
import nl.vaardig.steering.outlook.hiring.AssumptionForm;

/** The scenarios side by side; made, renamed, taken away and put back. */
@Path("/outlook/scenarios")
@RequestScoped
public class ScenarioPages {

    /**
     * @param edited  the scenario whose name and amounts are being changed; null = a new one
     * @param removed what was taken away just now, or null
     */
    public record Model(
            OutlookBook book,
            OutlookScenario edited,
            ScenarioForm fields,
            AssumptionForm assumptions,
            OutlookScenario removed,
            Map<String, String> errors) {

        /** What the scenario that is being changed does. */
        public OutlookPlan plan() {
            return book.plans().stream()
                    .filter(plan -> !plan.isAsItIs() && plan.scenario().id().equals(edited.id()))
                    .findFirst()
                    .orElseGet(() -> new OutlookPlan(edited, List.of()));
        }
    }

    /** What the form sends. */
    public static class Sent {

        @FormParam("name")
        String name;

        @FormParam("hireCost")
        String hireCost;

        @FormParam("borrowCost")
        String borrowCost;

        ScenarioForm fields() {
            return new ScenarioForm(name == null ? "" : name, hireCost, borrowCost);
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
        return page(null, ScenarioForm.EMPTY, gone != null && gone.isRemoved() ? gone : null, Map.of());
    }

    @POST
    @RolesAllowed("HR_ADVISOR")
    public Response create(@BeanParam Sent sent) {
        FormCheck check = new FormCheck(request.language());
        ScenarioForm.Read wish = sent.fields().read(check);
        return orAgain(null, sent, check, () -> scenarios.create(wish.name(), wish.hireCost(), wish.borrowCost()));
    }

    @GET
    @Path("{scenario: \\d+}")
    @RolesAllowed("HR_ADVISOR")
    public Page change(@PathParam("scenario") long id) {
        OutlookScenario scenario = scenarios.get(id);
        return page(scenario, ScenarioForm.of(scenario), null, Map.of());
    }

    @POST
    @Path("{scenario: \\d+}")
    @RolesAllowed("HR_ADVISOR")
    public Response change(@PathParam("scenario") long id, @BeanParam Sent sent) {
        OutlookScenario scenario = scenarios.get(id);
        FormCheck check = new FormCheck(request.language());
        ScenarioForm.Read wish = sent.fields().read(check);
        return orAgain(
                scenario, sent, check, () -> scenarios.describe(id, wish.name(), wish.hireCost(), wish.borrowCost()));
    }

    private Response orAgain(OutlookScenario edited, Sent sent, FormCheck check, Runnable act) {
        try {
            if (!check.failed()) {
                act.run();
                return FormAnswer.goTo("/outlook/scenarios");
            }
        } catch (BadField e) {
            check.refuse(e.field(), e.key(), e.arguments());
        }
        return FormAnswer.again(page(edited, sent.fields(), null, check.errors()));
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
    public Response assume(MultivaluedMap<String, String> sent) {
        FormCheck check = new FormCheck(request.language());
        AssumptionForm typed = AssumptionForm.of(sent);
        AssumptionForm.Read read = typed.read(check, Messages.in(request.language()));
        if (check.failed()) return FormAnswer.again(page(null, ScenarioForm.EMPTY, typed, null, check.errors()));
        hiring.assume(read.completion(), read.hires());
        return FormAnswer.goTo("/outlook");
    }

    private Page page(
            OutlookScenario edited, ScenarioForm fields, OutlookScenario removed, Map<String, String> errors) {
        return page(edited, fields, null, removed, errors);
    }

    private Page page(
            OutlookScenario edited,
            ScenarioForm fields,
            AssumptionForm typed,
            OutlookScenario removed,
            Map<String, String> errors) {
        OutlookBook book = read.book();
        AssumptionForm assumptions = typed == null ? AssumptionForm.of(book.assumed(), book.hiring()) : typed;
        return new Page("outlook/scenarios.jte", new Model(book, edited, fields, assumptions, removed, errors));
    }
}
