package nl.vaardig.dashboard.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.vaardig.assignment.GoalProgress;
import nl.vaardig.assignment.goal.BesideGoals;
import nl.vaardig.gap.goal.GoalSupply;
import nl.vaardig.gap.group.BoardDays;
import nl.vaardig.gap.group.GapCatalogue.GoalFact;
import nl.vaardig.gap.group.GapInventory;
import nl.vaardig.gap.group.MunicipalGaps;
import nl.vaardig.organisation.Municipalities;
import nl.vaardig.platform.NotThere;

/** Brings together what the board may know of one goal: the same for the page and for other programs. */
@RequestScoped
public class GoalStandings {

    @Inject
    GapInventory inventory;

    @Inject
    GoalProgress progress;

    @Inject
    GoalSupply supply;

    @Inject
    BesideGoals besideGoals;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /** @throws NotThere when there is no such goal, or for anyone but board and HR advisor */
    GoalStanding of(long goal) {
        MunicipalGaps gaps = inventory.ofTheMunicipality(BoardDays.compared(LocalDate.now(clock)));
        GoalFact fact = gaps.catalogue().goals().get(goal);
        if (fact == null) throw new NotThere();
        return GoalStanding.of(
                gaps,
                fact,
                Optional.ofNullable(progress.byGoal().get(goal)),
                supply.all(),
                besideGoals.skillsWithAPath(),
                municipalities.current().smallestGroup());
    }
}
