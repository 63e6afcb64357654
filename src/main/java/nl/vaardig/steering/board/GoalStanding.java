package nl.vaardig.steering.board;

import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vaardig.inventory.goal.pace.DemandStanding;
import nl.vaardig.inventory.goal.pace.GoalPace;
import nl.vaardig.learning.assignment.GoalProgress.Progress;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.overview.group.GapCatalogue.GoalFact;
import nl.vaardig.steering.overview.group.GapCatalogue.SkillFact;
import nl.vaardig.steering.overview.group.GroupGap;
import nl.vaardig.steering.overview.group.GroupedBy;
import nl.vaardig.steering.overview.group.MunicipalGaps;

/**
 * One strategic goal for the board: how far, how fast, and what is in the way.
 *
 * @param demands    people asked and found
 * @param costly     the skills of the goal that cost most: Σ importance of what is short
 * @param pathless   skills of the goal for which there is no published learning path
 * @param leadership digital leadership of managers, a line of its own
 */
public record GoalStanding(
        List<LocalDate> days,
        ShownBoard.Goal goal,
        Optional<GoalPace> pace,
        List<DemandStanding> demands,
        List<Costly> costly,
        List<SkillFact> pathless,
        MunicipalGaps.Row leadership,
        int smallestGroup) {

    private static final int MOST_COSTLY = 3;

    /** One skill of the goal. @param criticality to this goal */
    public record Costly(SkillFact skill, int criticality, GroupGap gap) {}

    static GoalStanding of(
            MunicipalGaps gaps,
            GoalFact fact,
            Optional<Figure<Progress>> progress,
            List<DemandStanding> demands,
            Set<Long> skillsWithAPath,
            int smallestGroup) {
        MunicipalGaps.Table goals = gaps.by(GroupedBy.GOAL);
        ShownBoard.Goal goal = new ShownBoard.Goal(fact, goals.row(fact.id()).figures(), progress);
        List<SkillFact> pathless = fact.skillsNow().keySet().stream()
                .filter(skill -> !skillsWithAPath.contains(skill))
                .map(skill -> gaps.catalogue().skills().get(skill))
                .toList();
        return new GoalStanding(
                goals.days(),
                goal,
                goal.pace(goals.days()),
                demands.stream().filter(demand -> demand.goalId() == fact.id()).toList(),
                costly(gaps, fact),
                pathless,
                gaps.managers(Track.DIGITAL_LEADERSHIP),
                smallestGroup);
    }

    private static List<Costly> costly(MunicipalGaps gaps, GoalFact fact) {
        MunicipalGaps.Table skills = gaps.newest().by(GroupedBy.SKILL);
        return fact.skillsNow().entrySet().stream()
                .flatMap(each -> skills.row(each.getKey()).figures().get(0).value().stream()
                        .map(gap -> new Costly(gaps.catalogue().skills().get(each.getKey()), each.getValue(), gap)))
                .filter(one -> one.gap().importanceShort() > 0)
                .sorted(comparingLong(
                                (Costly one) -> one.criticality() * one.gap().importanceShort())
                        .reversed()
                        .thenComparing(one -> one.skill().code()))
                .limit(MOST_COSTLY)
                .toList();
    }

    public Optional<GroupGap> now() {
        return goal.figures().get(0).value();
    }

    /** A goal that names no skills has no figures, however many people there are. */
    public boolean namesNothing() {
        return goal.fact().skillsNow().isEmpty();
    }

    /** Demands of which it may be said that people are missing. */
    public long shortDemands() {
        return demands.stream().filter(DemandStanding::isShort).count();
    }
}
