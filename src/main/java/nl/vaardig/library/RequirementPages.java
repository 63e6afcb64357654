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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.competence.Frameworks;
import nl.vaardig.competence.LevelAnchor;
import nl.vaardig.competence.ScaleLevel;
import nl.vaardig.competence.Skill;
import nl.vaardig.competence.Skills;
import nl.vaardig.inventory.Requirement;
import nl.vaardig.inventory.Requirements;
import nl.vaardig.organisation.JobRole;
import nl.vaardig.organisation.JobRoles;
import nl.vaardig.platform.Address;
import nl.vaardig.platform.CurrentRequest;
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
        Long skill;

        @FormParam("level")
        @DefaultValue("")
        String level;

        @FormParam("importance")
        @DefaultValue("")
        String importance;

        @FormParam("from")
        @DefaultValue("")
        String from;
    }

    /**
     * The form for one requirement.
     *
     * @param requirement null for a new one
     * @param skill null as long as none is chosen
     * @param skills those to choose from
     */
    public record Form(
            JobRole role, Requirement requirement, Skill skill, List<Skill> skills, List<LevelAnchor> anchors,
            List<ScaleLevel> levels, String level, String importance, String from, String refusal, Map<String, String> errors) {

        public String levelName(int level, String language) {
            return levels.stream()
                    .filter(one -> one.level() == level)
                    .map(one -> one.name().in(language))
                    .findFirst()
                    .orElse("");
        }
    }

    @Inject
    JobRoles jobRoles;

    @Inject
    Requirements requirements;

    @Inject
    Skills skills;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    @Path("new")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Page add(@PathParam("role") long role, @QueryParam("skill") Long skill) {
        return form(role, null, skill, "", "3", today(), null, Map.of());
    }

    @POST
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Response add(@PathParam("role") long role, @BeanParam Typed typed) {
        if (typed.skill == null) throw new NotThere();
        Skill skill = skills.get(typed.skill);
        return save(role, null, skill, typed, wish -> {
            Requirement added = requirements.add(role, skill.id(), wish.level(), wish.importance(), wish.from());
            return done(role).with("done", "added").with("requirement", added.id());
        });
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Page change(@PathParam("role") long role, @PathParam("id") long id) {
        Requirement now = ofRole(role, id);
        String from = now.validFrom().isAfter(LocalDate.now(clock)) ? now.validFrom().toString() : today();
        return form(role, now, now.skill().id(), String.valueOf(now.level()), String.valueOf(now.importance()), from, null, Map.of());
    }

    @POST
    @Path("{id: \\d+}")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Response change(@PathParam("role") long role, @PathParam("id") long id, @BeanParam Typed typed) {
        Requirement before = ofRole(role, id);
        return save(role, before, before.skill(), typed, wish -> {
            Requirement after = requirements.change(id, wish.level(), wish.importance(), wish.from());
            if (!after.id().equals(id)) return done(role).with("done", "changed").with("requirement", after.id());
            return done(role).with("done", "corrected").with("requirement", id).with("level", before.level())
                    .with("importance", before.importance()).with("from", before.validFrom());
        });
    }

    @POST
    @Path("{id: \\d+}/end")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Response end(@PathParam("role") long role, @PathParam("id") long id, @FormParam("until") @DefaultValue("") String until) {
        Requirement now = ofRole(role, id);
        FormCheck check = new FormCheck(request.language());
        LocalDate lastDay = check.date("until", until).orElse(null);
        String refusal = null;
        try {
            if (!check.failed()) requirements.end(id, lastDay);
        } catch (RuleRefused e) {
            refusal = Messages.in(request.language()).text(e.key(), e.args());
        }
        if (!check.failed() && refusal == null) {
            boolean gone = now.validFrom().isAfter(lastDay);
            return seeOther(done(role).with("done", gone ? "removed" : "ended").with("requirement", gone ? null : id));
        }
        return Response.status(refusal == null ? 422 : 409)
                .entity(form(role, now, now.skill().id(), String.valueOf(now.level()), String.valueOf(now.importance()), today(), refusal, check.errors()))
                .build();
    }

    /** Undoes an end. */
    @POST
    @Path("{id: \\d+}/continuation")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Response goOn(@PathParam("role") long role, @PathParam("id") long id) {
        ofRole(role, id);
        requirements.end(id, null);
        return seeOther(done(role).with("done", "undone"));
    }

    /** Undoes an addition or a change. */
    @POST
    @Path("{id: \\d+}/undoing")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Response takeBack(@PathParam("role") long role, @PathParam("id") long id) {
        ofRole(role, id);
        requirements.takeBack(id);
        return seeOther(done(role).with("done", "undone"));
    }

    private record Wish(int level, int importance, LocalDate from) {}

    /** An act on what was asked for, giving where to go next. */
    private interface Act {
        Address on(Wish wish);
    }

    private Response save(long role, Requirement now, Skill skill, Typed typed, Act act) {
        FormCheck check = new FormCheck(request.language());
        int level = check.number("level", typed.level, 1, skill.topLevel());
        int importance = check.number("importance", typed.importance, 1, 5);
        LocalDate from = check.date("from", typed.from).orElse(null);
        String refusal = null;
        if (!check.failed()) {
            try {
                return seeOther(act.on(new Wish(level, importance, from)));
            } catch (RuleRefused e) {
                refusal = Messages.in(request.language()).text(e.key(), e.args());
            }
        }
        return Response.status(refusal == null ? 422 : 409)
                .entity(form(role, now, skill.id(), typed.level, typed.importance, typed.from, refusal, check.errors()))
                .build();
    }

    private Page form(
            long role, Requirement now, Long skillId, String level, String importance, String from, String refusal,
            Map<String, String> errors) {
        Skill skill = skillId == null ? null : skills.get(skillId);
        List<LevelAnchor> anchors = skill == null ? List.of() : skills.anchors(List.of(skillId)).getOrDefault(skillId, List.of());
        List<ScaleLevel> levels = skill == null ? List.of() : frameworks.levels(skill.framework().scale().id());
        return new Page("library/requirement.jte", new Form(
                jobRoles.get(role), now, skill, now == null ? notAskedBy(role) : List.of(), anchors, levels, level, importance,
                from, refusal, errors));
    }

    private List<Skill> notAskedBy(long role) {
        Set<String> asked = requirements.ofRole(role).stream().map(one -> one.skill().code()).collect(Collectors.toSet());
        return skills.all().stream().filter(skill -> !asked.contains(skill.code())).toList();
    }

    private Requirement ofRole(long role, long id) {
        Requirement requirement = requirements.get(id);
        if (requirement.jobRole().id() != role) throw new NotThere();
        return requirement;
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private static Address done(long role) {
        return new Address("/job-roles/" + role);
    }

    private static Response seeOther(Address address) {
        return Response.seeOther(URI.create(address.toString())).build();
    }
}
