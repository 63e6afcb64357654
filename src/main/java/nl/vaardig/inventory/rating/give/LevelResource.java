package nl.vaardig.inventory.rating.give;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.AsOfQuery;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.inventory.rating.ExplainedLevel;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.inventory.wish.Certainty;
import nl.vaardig.inventory.wish.LastUsed;
import nl.vaardig.inventory.wish.SkillWishes;
import nl.vaardig.inventory.wish.SkillWishes.Wish;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.skills.skill.Decay;
import nl.vaardig.skills.skill.SkillDecays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the ratings of one employee come to. */
@Path("/api/v1/employees/{employeeId: \\d+}/levels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Skills of people")
public class LevelResource {

    @Schema(
            name = "Level",
            description = "The level of one skill under the municipality's counting rule, and what decided it")
    public record Item(
            @Schema(examples = "31") long skillId,
            @Schema(examples = "3") int level,
            @Schema(
                            description =
                                    "What the deciding rating says, where by now it counts as less; left out otherwise",
                            examples = "4")
                    Integer fadedFrom,
            @Schema(
                            description =
                                    "The first day on which the deciding rating counts as less; left out when it never does")
                    LocalDate lowerFrom,
            @Schema(description = "Source of the rating that decides") RatingSource source,
            @Schema(examples = "2026-03-01") LocalDate validOn,
            @Schema(description = "Last day the deciding rating counts; left out when it counts for good")
                    LocalDate countsUntil,
            @Schema(description = "The newest own rating; left out when there is none", examples = "2")
                    Integer selfLevel,
            @Schema(
                            description = "The newest of the manager, or agreed in a talk; left out when there is none",
                            examples = "3")
                    Integer managerLevel,
            @Schema(description = "Two levels or more between self and manager") boolean callsForATalk,
            @Schema(description = "The deciding rating is more than a year old; it keeps counting")
                    boolean timeToLookAgain,
            @Schema(description = "How sure the employee is; left out when not said") Certainty certainty,
            @Schema(description = "When the employee last used it; left out when not said") LastUsed lastUsed,
            @Schema(description = "The day lastUsed was said", examples = "2026-03-01") LocalDate toldOn) {}

    @Schema(name = "Levels")
    public record Levels(
            @Schema(examples = "1201") long employeeId,
            @Schema(examples = "2026-03-01") LocalDate on,
            CountingRule countingRule,
            @Schema(description = "Skills without a level are left out: not assessed is not 0") List<Item> items) {}

    @Inject
    Ratings ratings;

    @Inject
    SkillWishes wishes;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    SkillDecays decays;

    @Inject
    CountingRules rules;

    @Inject
    AccessLog accessLog;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
    @Operation(
            summary = "Levels of an employee",
            description =
                    "As they are today, or as they were on an earlier day with what was known at the end of that day.")
    @APIResponse(responseCode = "200", description = "The levels")
    @APIResponse(responseCode = "400", description = "The day is no date, or lies ahead")
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    public Levels levels(
            @Parameter(example = "1201") @PathParam("employeeId") long employee, @BeanParam AsOfQuery query) {
        AsOf when = query.asOf(LocalDate.now(clock));
        whoMaySee.mustSee(employee);
        accessLog.note(employee, "privacy.subject.skills");
        CountingRule rule = rules.current();
        Map<Long, List<RatingLine>> bySkill =
                ratings.of(employee, when).stream().collect(groupingBy(RatingLine::skillId));
        Map<Long, Wish> said = wishes.of(employee);
        Map<Long, Decay> fading = decays.of(when.decidedBy());
        List<Item> items = bySkill.keySet().stream()
                .sorted()
                .map(skill -> item(
                        ExplainedLevel.of(rule, fading.getOrDefault(skill, Decay.NONE), bySkill.get(skill), when),
                        said.getOrDefault(skill, Wish.none(skill))))
                .filter(item -> item != null)
                .toList();
        return new Levels(employee, when.on(), rule, items);
    }

    private static Item item(ExplainedLevel explained, Wish said) {
        RatingLine counts = explained.counts();
        if (counts == null) return null;
        return new Item(
                said.skillId(),
                explained.level(),
                explained.isFaded() ? Integer.valueOf(counts.level()) : null,
                explained.lowerFrom(),
                counts.source(),
                counts.fact().validOn(),
                counts.fact().validUntil(),
                explained.selfLevel(),
                explained.managerLevel(),
                explained.callsForATalk(),
                explained.isOld(),
                said.certainty(),
                said.lastUsed(),
                said.toldOn());
    }
}
