package nl.vaardig.talent.retirement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;

/** Telling in which year one wants to stop working, or taking it back. Nobody has to. */
@Path("/my/retirement")
@StandsUnder("/my/skills")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class RetirementPages {

    /** @param told null when nothing was; @param typed what stands in the field */
    public record Model(ToldRetirement told, String typed, int first, int last, Map<String, String> errors) {}

    @Inject
    ToldRetirements retirements;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    public Page show() {
        ToldRetirement told = retirements.own().orElse(null);
        return page(told, told == null ? "" : String.valueOf(told.year()), Map.of());
    }

    @POST
    public Response tell(@FormParam("year") String year) {
        FormCheck check = new FormCheck(request.language());
        check.named("year", "retirement.year");
        int chosen = check.year("year", year, thisYear(), thisYear() + ToldRetirement.MOST_YEARS);
        if (check.failed())
            return FormAnswer.again(page(retirements.own().orElse(null), year == null ? "" : year, check.errors()));
        retirements.tell(chosen);
        return FormAnswer.goTo("/my/retirement");
    }

    @POST
    @Path("taking-back")
    public Response takeBack() {
        retirements.takeBack();
        return FormAnswer.goTo("/my/retirement");
    }

    private Page page(ToldRetirement told, String typed, Map<String, String> errors) {
        return new Page(
                "retirement/retirement.jte",
                new Model(told, typed, thisYear(), thisYear() + ToldRetirement.MOST_YEARS, errors));
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }
}
