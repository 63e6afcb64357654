package nl.vaardig.steering.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.vaardig.inventory.goal.pace.GoalSupply;
import nl.vaardig.learning.assignment.GoalProgress;
import nl.vaardig.learning.assignment.goal.BesideGoals;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.NotThere;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.steering.overview.group.BoardDays;
import nl.vaardig.steering.overview.group.GapCatalogue;
import nl.vaardig.steering.overview.group.GapCatalogue.GoalFact;
import nl.vaardig.steering.overview.group.GapCatalogues;
import nl.vaardig.steering.overview.group.GapInventory;

/** Brings together what the board may know of one goal: the same for the page and for other programs. */
@RequestScoped
public class GoalStandings {

    @Inject
    GapInventory inventory;

    @Inject
    GapCatalogues catalogues;

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
        GapCatalogue catalogue = catalogues.catalogue();
        GoalFact fact = catalogue.goals().get(goal);
        if (fact == null) throw new NotThere();
        return GoalStanding.of(
                inventory.ofTheMunicipality(BoardDays.compared(LocalDate.now(clock)), catalogue),
                fact,
                Optional.ofNullable(progress.byGoal().get(goal)),
                supply.all(),
                besideGoals.skillsWithAPath(),
                municipalities.chosen(SmallGroups.SMALLEST));
    }
}
