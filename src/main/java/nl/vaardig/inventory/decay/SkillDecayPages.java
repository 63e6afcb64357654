package nl.vaardig.inventory.decay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.scale.ScaleLevel;
import nl.vaardig.skills.skill.Decay;
import nl.vaardig.skills.skill.SkillDecay;
import nl.vaardig.skills.skill.SkillDecays;

/** Deciding that levels of a skill fade: first what it would do, then for real, and back. */
@Path("/skills/{id: \\d+}/decay")
@RequestScoped
@RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
public class SkillDecayPages {

    /** What was typed. @param months empty = levels don't fade */
    public record Typed(String months, String floor) {

        static Typed of(Decay decay) {
            return decay.isOff()
                    ? new Typed("", "1")
                    : new Typed(decay.halfLifeMonths().toString(), String.valueOf(decay.floor()));
        }
    }

    /**
     * @param now     what holds
     * @param former  what the last decision replaced; null when nothing was ever decided
     * @param preview what the choice would do; null until something is chosen
     * @param done    whether it was just decided
     */
    public record Model(
            Skill skill,
            List<ScaleLevel> levels,
            Decay now,
            Decay former,
            DecayPreview.Preview preview,
            boolean done,
            Typed typed,
            Map<String, String> errors) {}

    @Inject
    Skills skills;

    @Inject
    Frameworks frameworks;

    @Inject
    SkillDecays decays;

    @Inject
    DecideDecay decide;

    @Inject
    DecayPreview previews;

    @Inject
    CurrentRequest request;

    @PathParam("id")
    long id;

    @GET
    public Response form(
            @QueryParam("months") String months, @QueryParam("floor") String floor, @QueryParam("done") String done) {
        Skill skill = skills.get(id);
        if (months == null) {
            Page page = page(skill, null, done != null, Typed.of(now()), Map.of());
            return Response.ok(page).build();
        }
        Typed typed = new Typed(months, floor);
        FormCheck check = check();
        Optional<Decay> wanted = read(skill, typed, check);
        if (wanted.isEmpty()) return FormAnswer.again(page(skill, null, false, typed, check.errors()));
        DecayPreview.Preview preview = previews.of(id, wanted.get());
        return Response.ok(page(skill, preview, false, typed, Map.of())).build();
    }

    @POST
    public Response decide(@FormParam("months") String months, @FormParam("floor") String floor) {
        Skill skill = skills.get(id);
        Typed typed = new Typed(months, floor);
        FormCheck check = check();
        Optional<Decay> wanted = read(skill, typed, check);
        if (wanted.isEmpty()) return FormAnswer.again(page(skill, null, false, typed, check.errors()));
        decide.of(id, wanted.get());
        return FormAnswer.goTo("/skills/" + id + "/decay?done=true");
    }

    /** The last decision undone, as long as it is the one that was shown. */
    @POST
    @Path("former")
    public Response putBack(@FormParam("months") String months, @FormParam("floor") String floor) {
        Skill skill = skills.get(id);
        Typed shown = new Typed(months, floor);
        FormCheck check = check();
        Optional<Decay> held = read(skill, shown, check);
        if (held.isEmpty()) return FormAnswer.again(page(skill, null, false, shown, check.errors()));
        decide.putBack(id, held.get());
        return FormAnswer.goTo("/skills/" + id + "/decay?done=true");
    }

    private FormCheck check() {
        return new FormCheck(request.language())
                .named("months", "decay.halfLife")
                .named("floor", "decay.floor");
    }

    private static Optional<Decay> read(Skill skill, Typed typed, FormCheck check) {
        boolean off = typed.months() == null || typed.months().isBlank();
        int months = off ? 1 : check.number("months", typed.months(), 1, Decay.LONGEST);
        int floor = off ? 1 : check.number("floor", typed.floor(), 1, skill.topLevel());
        if (check.failed()) return Optional.empty();
        return Optional.of(off ? Decay.NONE : new Decay(floor, months));
    }

    private Decay now() {
        return decays.now(id).map(SkillDecay::decay).orElse(Decay.NONE);
    }

    private Page page(
            Skill skill, DecayPreview.Preview preview, boolean done, Typed typed, Map<String, String> errors) {
        List<ScaleLevel> levels = frameworks.levels(skill.framework().scale().id());
        Decay former = decide.former(id).orElse(null);
        return new Page("decay/decay.jte", new Model(skill, levels, now(), former, preview, done, typed, errors));
    }
}
