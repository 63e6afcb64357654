package nl.vaardig.steering.demand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.inventory.gap.PersonDemands;
import nl.vaardig.inventory.passport.People;
import nl.vaardig.inventory.passport.Person;
import nl.vaardig.inventory.requirement.Exemption;
import nl.vaardig.inventory.requirement.ExemptionLine;
import nl.vaardig.inventory.requirement.ExemptionWish;
import nl.vaardig.inventory.requirement.Exemptions;
import nl.vaardig.inventory.requirement.WhoMayAsk;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Skill;

/** Exempting somebody from a skill for a while, and taking that back. */
@Path("/people/{person: \\d+}/exemptions")
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class ExemptionPages {

    /** @param skills those asked now that the person isn't exempt from */
    public record Form(Person person, List<Skill> skills, Sent fields, String refusal) {}

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
        return page(Sent.blank().with("skill", skill).with("from", LocalDate.now(clock)), null);
    }

    @POST
    public Response grant(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language())
                .named("skill", "requirement.skill")
                .named("reason", "demand.exempt.reason")
                .named("from", "demand.exempt.from")
                .named("until", "demand.exempt.last");
        ExemptionWish wish = ExemptionWish.read(sent, Known.byId(open(), Skill::id));
        try {
            Exemption granted = sent.tried(() -> exemptions.grant(person, wish));
            return granted == null
                    ? FormAnswer.again(page(sent, null))
                    : FormAnswer.goTo(done("exempted").with("requirement", granted.id()));
        } catch (RuleRefused e) {
            String why = Messages.in(request.language()).text(e.key(), e.args());
            return FormAnswer.refused(page(sent, why));
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

    private Page page(Sent fields, String refusal) {
        List<Skill> open = open();
        RuleRefused.unless(whoMayAsk.mayAskOf(person), "rule.exemption.notYours");
        return new Page("demand/exempt.jte", new Form(people.get(person), open, fields, refusal));
    }

    private List<Skill> open() {
        return demands.of(person, LocalDate.now(clock)).stream()
                .filter(line -> !line.isExempt())
                .map(PersonDemands.Line::skill)
                .toList();
    }
}
