package nl.vaardig.inventory.requirement.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.vaardig.inventory.requirement.Asker;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.inventory.requirement.RequirementList;
import nl.vaardig.inventory.requirement.RequirementWish;
import nl.vaardig.inventory.requirement.Requirements;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** Keeping what a job role, a department, a goal or somebody's own work asks: asking a skill, asking another level from a day on, asking it no longer. */
@Path("/{kind: " + AskerPath.KINDS + "}/{asker: \\d+}/requirements")
@RequestScoped
public class RequirementPages {

    @Inject
    AskersByPath askers;

    @Inject
    RequirementForms forms;

    @Inject
    RequirementProfiles profiles;

    @Inject
    Requirements requirements;

    @Inject
    RequirementList list;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR", "MANAGER"})
    public Response list(@BeanParam AskerPath path, @BeanParam JobRolePages.Done done) {
        AskedOf whose = askers.find(path);
        boolean hasPage = whose.kind() == Asker.Kind.DEPARTMENT || whose.kind() == Asker.Kind.GOAL;
        if (!hasPage) return FormAnswer.goTo(whose.list());
        return Response.ok(profiles.page(whose, done)).build();
    }

    @GET
    @Path("new")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR", "MANAGER"})
    public Page add(
            @BeanParam AskerPath path,
            @QueryParam("skill") String skill,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("page") String page) {
        AskedOf whose = askers.find(path);
        Long chosen = Asked.id(skill, "skill");
        if (chosen == null) return forms.choose(whose, q, Asked.number(page, "page"));
        return forms.page(whose, null, chosen, forms.fresh(null), null);
    }

    @POST
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR", "MANAGER"})
    public Response add(@BeanParam AskerPath path, MultivaluedMap<String, String> typed) {
        AskedOf whose = askers.find(path);
        Long chosen = Asked.id(typed.getFirst("skill"), "skill");
        if (chosen == null) throw new NotThere();
        Skill skill = skills.get(chosen);
        Sent sent = forms.sent(typed);
        RequirementWish wish = RequirementWish.read(sent, skill);
        return orBack(whose, null, skill, sent, () -> {
            Requirement added = requirements.add(whose.key(), skill.id(), wish);
            return done(whose, "added").with("requirement", added.id());
        });
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR", "MANAGER"})
    public Page change(@BeanParam AskerPath path, @PathParam("id") long id) {
        AskedOf whose = askers.find(path);
        Requirement now = of(whose, id);
        return forms.page(whose, now, now.skill().id(), forms.fresh(now), null);
    }

    @POST
    @Path("{id: \\d+}")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR", "MANAGER"})
    public Response change(@BeanParam AskerPath path, @PathParam("id") long id, MultivaluedMap<String, String> typed) {
        AskedOf whose = askers.find(path);
        Requirement before = of(whose, id);
        Sent sent = forms.sent(typed);
        RequirementWish wish = RequirementWish.read(sent, before.skill());
        return orBack(whose, before, before.skill(), sent, () -> {
            Requirement after = requirements.change(id, wish);
            if (!after.id().equals(id)) return done(whose, "changed").with("requirement", after.id());
            return done(whose, "corrected")
                    .with("requirement", id)
                    .with("level", before.level())
                    .with("importance", before.importance())
                    .with("validFrom", before.validFrom());
        });
    }

    @POST
    @Path("{id: \\d+}/end")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR", "MANAGER"})
    public Response end(@BeanParam AskerPath path, @PathParam("id") long id, MultivaluedMap<String, String> typed) {
        AskedOf whose = askers.find(path);
        Requirement now = of(whose, id);
        Sent sent = forms.sent(typed);
        LocalDate lastDay = forms.lastDay(sent);
        return orBack(whose, now, now.skill(), sent, () -> {
            requirements.end(id, lastDay);
            boolean gone = now.validFrom().isAfter(lastDay);
            return gone ? done(whose, "removed") : done(whose, "ended").with("requirement", id);
        });
    }

    @POST
    @Path("{id: \\d+}/continuation")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR", "MANAGER"})
    public Response goOn(@BeanParam AskerPath path, @PathParam("id") long id) {
        AskedOf whose = askers.find(path);
        of(whose, id);
        requirements.end(id, null);
        return FormAnswer.goTo(done(whose, "undone"));
    }

    @POST
    @Path("{id: \\d+}/undoing")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR", "MANAGER"})
    public Response takeBack(@BeanParam AskerPath path, @PathParam("id") long id) {
        AskedOf whose = askers.find(path);
        of(whose, id);
        requirements.takeBack(id);
        return FormAnswer.goTo(done(whose, "undone"));
    }

    private Response orBack(AskedOf whose, Requirement now, Skill skill, Sent sent, Supplier<Address> act) {
        try {
            Address next = sent.tried(act);
            return next == null
                    ? FormAnswer.again(forms.page(whose, now, skill.id(), sent, null))
                    : FormAnswer.goTo(next);
        } catch (RuleRefused e) {
            String refusal = Messages.in(request.language()).text(e.key(), e.args());
            return FormAnswer.refused(forms.page(whose, now, skill.id(), sent, refusal));
        }
    }

    private Requirement of(AskedOf whose, long id) {
        Requirement requirement = list.get(id);
        Asker asker = requirement.asker();
        if (asker.kind() != whose.kind() || asker.id() != whose.key().id()) throw new NotThere();
        return requirement;
    }

    private static Address done(AskedOf whose, String act) {
        return new Address(whose.list()).with("done", act);
    }
}
