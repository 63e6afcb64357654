package nl.vaardig.inventory.round.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.round.RoundState;
import nl.vaardig.inventory.round.Turnout;
import nl.vaardig.inventory.round.run.RoundTables;
import nl.vaardig.inventory.round.run.RoundTurnouts;
import nl.vaardig.inventory.round.run.RoundTurnouts.Missing;
import nl.vaardig.inventory.round.run.RoundWish;
import nl.vaardig.inventory.round.run.Rounds;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/** Brings together what the pages and the API show of rounds and of who has answered, as the reader may see it. */
@ApplicationScoped
@Transactional
public class ReadRounds {

    @Inject
    Rounds rounds;

    @Inject
    RoundTurnouts turnouts;

    @Inject
    Departments departments;

    @Inject
    JobRoles jobRoles;

    @Inject
    Municipalities municipalities;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Clock clock;

    /** @param turnout null where nobody was asked yet, or where the group is too small for the reader */
    public record Listed(Round round, Turnout turnout) {}

    public Paging<Listed> list(Paging.Ask ask) {
        Paging<Round> found = rounds.list(ask);
        Map<Long, Map<Long, Turnout>> counts = turnouts.of(found.items());
        boolean seesPeople = whoMaySee.skills().everyone();
        SmallGroups groups = new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST));
        List<Listed> items = found.items().stream()
                .map(round -> new Listed(round, shown(counts.get(round.id()), seesPeople, groups)))
                .toList();
        return ask.holding(items, found.total());
    }

    private static Turnout shown(Map<Long, Turnout> counts, boolean seesPeople, SmallGroups groups) {
        if (counts == null) return null;
        return seesPeople ? RoundTurnouts.total(counts) : ShownTurnout.total(counts, groups);
    }

    public ShownTurnout turnout(Round round) {
        return turnout(round, departments.tree(), whoMaySee.skills().everyone());
    }

    private ShownTurnout turnout(Round round, DepartmentTree tree, boolean seesPeople) {
        int smallest = municipalities.chosen(SmallGroups.SMALLEST);
        return ShownTurnout.of(turnouts.of(round), tree, smallest, seesPeople);
    }

    ShownRound round(long id, Paging.Ask ask, Map<String, String> errors) {
        Round round = rounds.get(id);
        RoundWish wish = rounds.wish(round);
        DepartmentTree tree = departments.tree();
        boolean seesPeople = whoMaySee.skills().everyone();
        ShownTurnout turnout = turnout(round, tree, seesPeople);
        boolean draft = RoundState.of(round) == RoundState.DRAFT;
        RoundTables.Preview preview = draft ? rounds.preview(wish) : null;
        return new ShownRound(
                round,
                wish,
                LocalDate.now(clock),
                tree,
                jobRoles.all(),
                preview,
                turnout,
                missing(round, turnout, seesPeople, ask),
                turnouts.told(round),
                errors);
    }

    private Paging<Missing> missing(Round round, ShownTurnout turnout, boolean seesPeople, Paging.Ask ask) {
        if (!seesPeople || !round.isOpen()) return null;
        long total = (long) turnout.total().people() - turnout.total().done();
        return ask.holding(turnouts.missing(round, ask), total);
    }
}
