package nl.vaardig.talent.retirement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;

/** Telling in which year one wants to stop working, or taking it back. Nobody has to. */
@Path("/my/retirement")
@StandsUnder("/my/skills")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class RetirementPages {

    /** @param told null when nothing was */
    public record Model(ToldRetirement told, Sent fields, int first, int last) {}

    @Inject
    ToldRetirements retirements;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    public Page show() {
        ToldRetirement told = retirements.own().orElse(null);
        return page(told, Sent.blank().with("year", told == null ? null : told.year()));
    }

    @POST
    public Response tell(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language()).named("year", "retirement.year");
        Integer year = ToldRetirement.read(sent, LocalDate.now(clock));
        if (year == null) return FormAnswer.again(page(retirements.own().orElse(null), sent));
        retirements.tell(year);
        return FormAnswer.goTo("/my/retirement");
    }

    @POST
    @Path("taking-back")
    public Response takeBack() {
        retirements.takeBack();
        return FormAnswer.goTo("/my/retirement");
    }

    private Page page(ToldRetirement told, Sent fields) {
        int first = LocalDate.now(clock).getYear();
        return new Page("retirement/retirement.jte", new Model(told, fields, first, first + ToldRetirement.MOST_YEARS));
    }
}
