package nl.vaardig.library;

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
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import nl.vaardig.competence.Skill;
import nl.vaardig.competence.Skills;
import nl.vaardig.inventory.requirement.Asker;
import nl.vaardig.inventory.requirement.AskerKey;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.inventory.requirement.RequirementList;
import nl.vaardig.inventory.requirement.Requirements;
import nl.vaardig.library.RequirementForms.Fields;
import nl.vaardig.platform.Address;
import nl.vaardig.platform.Asked;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.FormAnswer;
import nl.vaardig.platform.FormCheck;
import nl.vaardig.platform.Messages;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.Page;
import nl.vaardig.platform.RuleRefused;

/** Keeping the profile of a job role: asking a skill, asking another level from a day on, asking it no longer. */
@Path("/job-roles/{role: \\d+}/requirements")
@RequestScoped
public class RequirementPages {

    /** The fields as typed. */
    public static class Typed {
        @FormParam("skill")
        String skill;

        @FormParam("level")
        @DefaultValue("")
        String level;

        @FormParam("importance")
        @DefaultValue("")
        String importance;

        @FormParam("from")
        @DefaultValue("")
        String from;

        Fields fields() {
            return new Fields(level, importance, from, "");
        }
    }

    @Inject
    RequirementForms forms;

    @Inject
    Requirements requirements;

    @Inject
    RequirementList list;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @GET
    @Path("new")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Page add(
            @PathParam("role") long role,
            @QueryParam("skill") String skill,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("page") String page) {
        Long chosen = Asked.id(skill, "skill");
        if (chosen == null) return forms.choose(role, q, Asked.number(page, "page"));
        return forms.page(role, null, chosen, forms.fresh(null), null, Map.of());
    }

    @POST
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Response add(@PathParam("role") long role, @BeanParam Typed typed) {
        Long chosen = Asked.id(typed.skill, "skill");
        if (chosen == null) throw new NotThere();
        Skill skill = skills.get(chosen);
        FormCheck check = forms.check();
        Wish wish = wish(typed, skill, check);
        return orBack(role, null, skill, typed.fields(), check, () -> {
            Requirement added =
                    requirements.add(AskerKey.jobRole(role), skill.id(), wish.level(), wish.importance(), wish.from());
            return done(role, "added").with("requirement", added.id());
        });
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Page change(@PathParam("role") long role, @PathParam("id") long id) {
        Requirement now = ofRole(role, id);
        return forms.page(role, now, now.skill().id(), forms.fresh(now), null, Map.of());
    }

    @POST
    @Path("{id: \\d+}")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Response change(@PathParam("role") long role, @PathParam("id") long id, @BeanParam Typed typed) {
        Requirement before = ofRole(role, id);
        FormCheck check = forms.check();
        Wish wish = wish(typed, before.skill(), check);
        return orBack(role, before, before.skill(), typed.fields(), check, () -> {
            Requirement after = requirements.change(id, wish.level(), wish.importance(), wish.from());
            if (!after.id().equals(id)) return done(role, "changed").with("requirement", after.id());
            return done(role, "corrected")
                    .with("requirement", id)
                    .with("level", before.level())
                    .with("importance", before.importance())
                    .with("from", before.validFrom());
        });
    }

    @POST
    @Path("{id: \\d+}/end")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Response end(
            @PathParam("role") long role,
            @PathParam("id") long id,
            @FormParam("until") @DefaultValue("") String until) {
        Requirement now = ofRole(role, id);
        FormCheck check = forms.check();
        LocalDate lastDay = check.date("until", until).orElse(null);
        Fields fresh = forms.fresh(now);
        Fields fields = new Fields(fresh.level(), fresh.importance(), fresh.from(), until);
        return orBack(role, now, now.skill(), fields, check, () -> {
            requirements.end(id, lastDay);
            boolean gone = now.validFrom().isAfter(lastDay);
            return gone ? done(role, "removed") : done(role, "ended").with("requirement", id);
        });
    }

    @POST
    @Path("{id: \\d+}/continuation")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Response goOn(@PathParam("role") long role, @PathParam("id") long id) {
        ofRole(role, id);
        requirements.end(id, null);
        return FormAnswer.goTo(done(role, "undone"));
    }

    @POST
    @Path("{id: \\d+}/undoing")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Response takeBack(@PathParam("role") long role, @PathParam("id") long id) {
        ofRole(role, id);
        requirements.takeBack(id);
        return FormAnswer.goTo(done(role, "undone"));
    }

    private record Wish(int level, int importance, LocalDate from) {}

    private static Wish wish(Typed typed, Skill skill, FormCheck check) {
        return new Wish(
                check.number("level", typed.level, 1, skill.topLevel()),
                check.number("importance", typed.importance, 1, 5),
                check.date("from", typed.from).orElse(null));
    }

    private Response orBack(
            long role, Requirement now, Skill skill, Fields fields, FormCheck check, Supplier<Address> act) {
        String refusal = null;
        try {
            if (!check.failed()) return FormAnswer.goTo(act.get());
        } catch (RuleRefused e) {
            refusal = Messages.in(request.language()).text(e.key(), e.args());
        }
        Page page = forms.page(role, now, skill.id(), fields, refusal, check.errors());
        return refusal == null ? FormAnswer.again(page) : FormAnswer.refused(page);
    }

    private Requirement ofRole(long role, long id) {
        Requirement found = list.get(id);
        Asker asker = found.asker();
        if (asker.kind() == Asker.Kind.JOB_ROLE && asker.id() == role) return found;
        throw new NotThere();
    }

    private static Address done(long role, String act) {
        return new Address("/job-roles/" + role).with("done", act);
    }
}
