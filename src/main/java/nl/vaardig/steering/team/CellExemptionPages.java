package nl.vaardig.steering.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.inventory.requirement.Exemption;
import nl.vaardig.inventory.requirement.ExemptionWish;
import nl.vaardig.inventory.requirement.Exemptions;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.Skills;

/** Exempts one person from one skill, in the panel of the cell, and takes that back. */
@Path("/team/people/{employee: \\d+}/skills/{skill: \\d+}/exemption")
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class CellExemptionPages {

    @Inject
    PersonSkills personSkills;

    @Inject
    Exemptions exemptions;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @PathParam("employee")
    long employee;

    @PathParam("skill")
    long skill;

    @POST
    public Response exempt(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language()).with("skill", skill).with("from", LocalDate.now(clock));
        ExemptionWish wish = ExemptionWish.read(sent, Known.byId(skills::get));
        Exemption granted = sent.tried(() -> exemptions.grant(employee, wish));
        if (granted != null) return back();
        return FormAnswer.again(
                new Page("team/cell.jte", personSkills.of(employee, skill).with(sent)));
    }

    @POST
    @Path("taking-back")
    public Response takeBack() {
        long exemption = exemptions
                .of(employee, skill, LocalDate.now(clock))
                .orElseThrow(NotThere::new)
                .id();
        exemptions.takeBack(exemption);
        return back();
    }

    private Response back() {
        return FormAnswer.goTo("/team/people/" + employee + "/skills/" + skill);
    }
}
