package nl.vaardig.inventory.decay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.skill.Decay;
import nl.vaardig.skills.skill.SkillDecay;
import nl.vaardig.skills.skill.SkillDecays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether and how levels of a skill fade. */
@Path("/api/v1/skills/{skillId: \\d+}/decay")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settings")
public class DecayResource {

    @Schema(
            name = "Decay",
            description = "A level counts as floor + (level - floor) * 0.5^(months / halfLifeMonths), rounded, in which"
                    + " months are those since the rating's day")
    public record Terms(
            @Schema(description = "1 to 600; left out when levels don't fade", examples = "36") Integer halfLifeMonths,
            @Schema(description = "A level of the skill, below which nothing fades; 1 when left out", examples = "1")
                    Integer floorLevel) {

        static Terms of(Decay decay) {
            return decay.isOff() ? new Terms(null, null) : new Terms(decay.halfLifeMonths(), decay.floor());
        }
    }

    @Schema(name = "DecayStep")
    public record Step(
            @Schema(examples = "4") int from, @Schema(examples = "3") int to, @Schema(examples = "17") long people) {}

    @Schema(name = "DecayPreview")
    public record Preview(
            Terms from,
            Terms to,
            @Schema(description = "With a level; only for who may see everyone's skills", examples = "214") Long people,
            @Schema(description = "Whose level would be another one; likewise", examples = "38") Long changed,
            @Schema(description = "Likewise") List<Step> steps) {}

    @Inject
    Skills skills;

    @Inject
    SkillDecays decays;

    @Inject
    DecideDecay decide;

    @Inject
    DecayPreview preview;

    @PathParam("skillId")
    @Parameter(example = "31")
    long skillId;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    @Operation(summary = "How levels of a skill fade; empty when they don't")
    @APIResponse(responseCode = "200", description = "What was decided")
    @APIResponse(responseCode = "404", description = "There is no such skill")
    @APIResponseSchema(Terms.class)
    public Terms now() {
        return Terms.of(
                decays.now(skills.get(skillId).id()).map(SkillDecay::decay).orElse(Decay.NONE));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    @Operation(
            summary = "Decides how levels of a skill fade",
            description =
                    "From now on: figures of an earlier day stay as they were. Without halfLifeMonths they fade no"
                            + " longer.")
    @APIResponse(responseCode = "204", description = "Decided; the levels of today follow it")
    @APIResponse(responseCode = "400", description = "A value that can't be used")
    @APIResponse(responseCode = "404", description = "There is no such skill")
    public void decide(@RequestBody(required = true) Terms sent) {
        decide.of(skillId, read(sent));
    }

    @GET
    @Path("preview")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    @Operation(summary = "What another decision would do to today's levels; nothing is changed")
    @APIResponse(responseCode = "200", description = "Counts of people")
    @APIResponse(responseCode = "400", description = "A value that can't be used")
    @APIResponse(responseCode = "404", description = "There is no such skill")
    @APIResponseSchema(Preview.class)
    public Preview preview(
            @Parameter(example = "36") @QueryParam("halfLifeMonths") String months,
            @Parameter(example = "1") @QueryParam("floorLevel") String floor) {
        Terms asked = new Terms(Asked.number(months, "halfLifeMonths"), Asked.number(floor, "floorLevel"));
        DecayPreview.Preview found = preview.of(skillId, read(asked));
        return new Preview(
                Terms.of(found.from()),
                Terms.of(found.to()),
                found.people(),
                found.changed(),
                found.steps().stream()
                        .map(step -> new Step(step.from(), step.to(), step.people()))
                        .toList());
    }

    private Decay read(Terms sent) {
        Skill skill = skills.get(skillId);
        return Sent.read(sent, said -> Decay.read(said, skill));
    }
}
