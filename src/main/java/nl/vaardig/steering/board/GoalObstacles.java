package nl.vaardig.steering.board;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import nl.vaardig.inventory.goal.pace.DemandStanding;
import nl.vaardig.steering.overview.group.GapCatalogue.SkillFact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is in the way of a goal, and how fast it comes nearer, as the API tells it.
 *
 * @param notAssessed share of the goal's requirements that are not assessed; null when hidden
 */
@Schema(name = "GoalObstacles")
public record GoalObstacles(
        List<Costly> costliestSkills, Double notAssessed, List<Long> skillsWithoutPath, long demandsShort) {

    @Schema(name = "GoalPace", description = "Where a straight line from the earliest day to today leads")
    public record Pace(
            LocalDate since,
            @Schema(description = "Change of the share met since then") double change,
            @Schema(description = "The change comes from more than one step: without that there is no day")
                    boolean steady,
            @Schema(description = "null: not at this pace, or no pace to speak of", nullable = true)
                    LocalDate reachedOn,
            boolean inTime) {}

    /** @param found people at the level or above it; null when hidden */
    @Schema(name = "GoalDemandStanding")
    public record Demand(
            long id,
            long skillId,
            int level,
            int people,
            LocalDate neededBy,
            Long departmentId,
            Integer found,
            boolean hidden,
            boolean fewerThanSmallestGroup,
            @Schema(name = "short") boolean isShort) {}

    /** @param peopleShort different people below what is asked of them */
    @Schema(name = "CostlySkill")
    public record Costly(long skillId, long peopleShort, int criticality) {}

    static GoalObstacles of(GoalStanding goal) {
        return new GoalObstacles(
                goal.costly().stream()
                        .map(one -> new Costly(one.skill().id(), one.gap().sum().peopleShort(), one.criticality()))
                        .toList(),
                goal.now()
                        .map(gap -> gap.notAssessed().value())
                        .filter(OptionalDouble::isPresent)
                        .map(OptionalDouble::getAsDouble)
                        .orElse(null),
                goal.pathless().stream().map(SkillFact::id).toList(),
                goal.shortDemands());
    }

    static Pace pace(GoalStanding goal) {
        return goal.pace()
                .map(pace -> new Pace(
                        pace.first().on(),
                        pace.change(),
                        pace.isSteady(),
                        pace.reachedOn().orElse(null),
                        pace.isInTime()))
                .orElse(null);
    }

    static List<Demand> demands(GoalStanding goal) {
        return goal.demands().stream().map(GoalObstacles::demand).toList();
    }

    private static Demand demand(DemandStanding one) {
        return new Demand(
                one.id(),
                one.skillId(),
                one.level(),
                one.people(),
                one.neededBy(),
                one.departmentId(),
                one.found().value().orElse(null),
                one.found().isHidden(),
                one.isFew(),
                one.isShort());
    }
}
