package nl.vaardig.steering.demand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.gap.PersonDemands;
import nl.vaardig.inventory.passport.People;
import nl.vaardig.inventory.passport.Person;
import nl.vaardig.inventory.requirement.Exemption;
import nl.vaardig.inventory.requirement.ExemptionLine;
import nl.vaardig.inventory.requirement.Exemptions;
import nl.vaardig.inventory.requirement.WhoMayAsk;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Skill;

/** Exempting somebody from a skill for a while, and taking that back. */
@Path("/people/{person: \\d+}/exemptions")
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class ExemptionPages {

    /** The fields as typed. */
    public static class Typed {
        @FormParam("skill")
        @DefaultValue("")
        String skill;

        @FormParam("reason")
        @DefaultValue("")
        String reason;

        @FormParam("from")
        @DefaultValue("")
        String from;

        @FormParam("until")
        @DefaultValue("")
        String until;

        Map<String, String> fields() {
            return Map.of("skill", skill, "reason", reason, "from", from, "until", until);
        }
    }

    /** @param skills those asked now that the person isn't exempt from */
    public record Form(
            Person person, List<Skill> skills, Map<String, String> typed, String refusal, Map<String, String> errors) {}

    @Inject
    Exemptions exemptions;

    @Inject
    PersonDemands demands;

    @Inject
    WhoMayAsk whoMayAsk;

    @Inject
    People people;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @PathParam("person")
    long person;

    @GET
    @Path("new")
    public Page form(@QueryParam("skill") @DefaultValue("") String skill) {
        return page(Map.of("skill", skill, "from", LocalDate.now(clock).toString()), null, Map.of());
    }

    @POST
    public Response grant(@BeanParam Typed typed) {
        List<Skill> open = open();
        FormCheck check = new FormCheck(request.language())
                .named("skill", "requirement.skill")
                .named("reason", "demand.exempt.reason")
                .named("from", "demand.exempt.from")
                .named("until", "demand.exempt.last");
        Skill skill = open.stream()
                .filter(one -> String.valueOf(one.id()).equals(typed.skill))
                .findFirst()
                .orElse(null);
        if (skill == null) check.refuse("skill", "form.choice");
        String reason = check.text("reason", typed.reason, Exemption.LONGEST_REASON);
        LocalDate from = check.date("from", typed.from).orElse(null);
        LocalDate until =
                typed.until.isBlank() ? null : check.date("until", typed.until).orElse(null);
        if (check.failed()) return FormAnswer.again(page(typed.fields(), null, check.errors()));
        try {
            Exemption granted = exemptions.grant(person, skill.id(), reason, from, until);
            return FormAnswer.goTo(done("exempted").with("requirement", granted.id()));
        } catch (RuleRefused e) {
            String why = Messages.in(request.language()).text(e.key(), e.args());
            return FormAnswer.refused(page(typed.fields(), why, Map.of()));
        }
    }

    /** What it was goes along, so that it can be granted again. */
    @POST
    @Path("{id: \\d+}/return")
    public Response takeBack(@PathParam("id") long id) {
        ExemptionLine row = exemptions.of(person).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(NotThere::new);
        exemptions.takeBack(id);
        return FormAnswer.goTo(done("takenBack").with("requirement", row.id()));
    }

    private Address done(String act) {
        return new Address("/people/" + person + "/demands").with("done", act);
    }

    private Page page(Map<String, String> typed, String refusal, Map<String, String> errors) {
        List<Skill> open = open();
        RuleRefused.unless(whoMayAsk.mayAskOf(person), "rule.exemption.notYours");
        return new Page("demand/exempt.jte", new Form(people.get(person), open, typed, refusal, errors));
    }

    private List<Skill> open() {
        return demands.of(person, LocalDate.now(clock)).stream()
                .filter(line -> !line.isExempt())
                .map(PersonDemands.Line::skill)
                .toList();
    }
}
