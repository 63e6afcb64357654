package nl.vaardig.inventory.decay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Consumer;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
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
            Sent fields) {}

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
    public Response form(@Context UriInfo uri, @QueryParam("done") String done) {
        Skill skill = skills.get(id);
        Sent sent = sent(uri.getQueryParameters());
        if (sent.typedAll("halfLifeMonths").isEmpty())
            return Response.ok(page(skill, null, done != null, fields(now()))).build();
        Decay wanted = Decay.read(sent, skill);
        if (wanted == null) return FormAnswer.again(page(skill, null, false, sent));
        return Response.ok(page(skill, previews.of(id, wanted), false, sent)).build();
    }

    @POST
    public Response decide(MultivaluedMap<String, String> typed) {
        return act(typed, wanted -> decide.of(id, wanted));
    }

    /** The last decision undone, as long as it is the one that was shown. */
    @POST
    @Path("former")
    public Response putBack(MultivaluedMap<String, String> typed) {
        return act(typed, shown -> decide.putBack(id, shown));
    }

    private Response act(MultivaluedMap<String, String> typed, Consumer<Decay> act) {
        Skill skill = skills.get(id);
        Sent sent = sent(typed);
        // An empty field says that levels don't fade; a form without it says nothing.
        if (sent.typedAll("halfLifeMonths").isEmpty()) sent.fault("halfLifeMonths", "form.missing");
        Decay said = Decay.read(sent, skill);
        if (said == null) return FormAnswer.again(page(skill, null, false, sent));
        act.accept(said);
        return FormAnswer.goTo("/skills/" + id + "/decay?done=true");
    }

    private Sent sent(MultivaluedMap<String, String> typed) {
        return Sent.form(typed, request.language())
                .named("halfLifeMonths", "decay.halfLife")
                .named("floorLevel", "decay.floor");
    }

    private static Sent fields(Decay decay) {
        return Sent.blank()
                .with("halfLifeMonths", decay.halfLifeMonths())
                .with("floorLevel", decay.isOff() ? 1 : decay.floor());
    }

    private Decay now() {
        return decays.now(id).map(SkillDecay::decay).orElse(Decay.NONE);
    }

    private Page page(Skill skill, DecayPreview.Preview preview, boolean done, Sent fields) {
        List<ScaleLevel> levels = frameworks.levels(skill.framework().scale().id());
        Decay former = decide.former(id).orElse(null);
        return new Page("decay/decay.jte", new Model(skill, levels, now(), former, preview, done, fields));
    }
}
