package nl.vaardig.steering.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.inventory.requirement.Exemptions;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;

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
    Clock clock;

    @PathParam("employee")
    long employee;

    @PathParam("skill")
    long skill;

    @POST
    public Response exempt(@FormParam("reason") String reason, @FormParam("until") String until) {
        LocalDate today = LocalDate.now(clock);
        ExemptionForm form = ExemptionForm.sent(reason, until, today);
        if (form.isSent()) {
            PersonSkill shown = personSkills.of(employee, skill).with(form);
            return FormAnswer.again(new Page("team/cell.jte", shown));
        }
        exemptions.grant(employee, skill, reason, today, form.lastDay().orElse(null));
        return back();
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
