package nl.vaardig.steering.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.vaardig.inventory.goal.pace.GoalPace;
import nl.vaardig.learning.assignment.GoalProgress.Progress;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.overview.group.GapCatalogue.GoalFact;
import nl.vaardig.steering.overview.group.GroupGap;
import nl.vaardig.steering.overview.group.GroupedBy;
import nl.vaardig.steering.overview.group.MunicipalGaps;

/** The page of the board: everything on it is about groups large enough. */
public record ShownBoard(
        List<LocalDate> days,
        List<Goal> goals,
        List<MunicipalGaps.Row> populations,
        MunicipalGaps.Row leadership,
        MunicipalGaps.Row total,
        Figure<GroupGap> besideGoals,
        boolean hidesAnything,
        int skillsLeftOut,
        int smallestGroup,
        LocalDate today) {

    /** @param progress of its learning paths; empty when nobody has one, hidden when only a few have */
    public record Goal(GoalFact fact, List<Figure<GroupGap>> figures, Optional<Figure<Progress>> progress) {

        /** From the days that may be shown; empty when today may not, or no other. */
        public Optional<GoalPace> pace(List<LocalDate> days) {
            if (share(figures.get(0)).isEmpty()) return Optional.empty();
            List<GoalPace.Point> points = new ArrayList<>();
            for (int day = days.size() - 1; day >= 0; day--) {
                LocalDate on = days.get(day);
                share(figures.get(day)).ifPresent(share -> points.add(new GoalPace.Point(on, share)));
            }
            return points.size() < 2 ? Optional.empty() : Optional.of(new GoalPace(points, fact.targetOn()));
        }

        private static OptionalDouble share(Figure<GroupGap> figure) {
            return figure.value().map(gap -> gap.met(false).value()).orElse(OptionalDouble.empty());
        }
    }

    static ShownBoard of(MunicipalGaps gaps, Map<Long, Figure<Progress>> progress, int smallestGroup, LocalDate today) {
        MunicipalGaps.Table goals = gaps.by(GroupedBy.GOAL);
        MunicipalGaps.Table populations = gaps.by(GroupedBy.POPULATION);
        MunicipalGaps.Row leadership = gaps.managers(Track.DIGITAL_LEADERSHIP);
        boolean hidden = goals.hidesAnything()
                || populations.hidesAnything()
                || leadership.figures().stream().anyMatch(Figure::isHidden)
                || progress.values().stream().anyMatch(Figure::isHidden);
        List<Goal> shown = gaps.catalogue().goals().values().stream()
                .map(goal ->
                        new Goal(goal, goals.row(goal.id()).figures(), Optional.ofNullable(progress.get(goal.id()))))
                .toList();
        List<MunicipalGaps.Row> people =
                List.of(Population.values()).stream().map(populations::row).toList();
        return new ShownBoard(
                goals.days(),
                shown,
                people,
                leadership,
                goals.total(),
                goals.row(GroupedBy.NO_GOAL).figures().get(0),
                hidden,
                goals.skillsLeftOut(),
                smallestGroup,
                today);
    }

    public boolean hasEarlier() {
        return days.size() > 1;
    }

    public boolean isEmpty() {
        return total.figures().get(0).isHidden();
    }
}
