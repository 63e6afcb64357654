package nl.vaardig.inventory.round.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.round.RoundState;
import nl.vaardig.inventory.round.Window;
import nl.vaardig.inventory.round.run.RoundTables;
import nl.vaardig.inventory.round.run.RoundTurnouts.Missing;
import nl.vaardig.inventory.round.run.RoundTurnouts.Told;
import nl.vaardig.inventory.round.run.RoundWish;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.platform.page.Paging;

/**
 * The page of one round.
 *
 * @param preview of a draft, else null
 * @param turnout what may be shown of who answered
 * @param missing who has not answered everything, of an open round; null for those who may not see it
 */
public record ShownRound(
        Round round,
        RoundWish wish,
        LocalDate today,
        DepartmentTree tree,
        List<JobRole> jobRoles,
        RoundTables.Preview preview,
        ShownTurnout turnout,
        Paging<Missing> missing,
        List<Told> told,
        Map<String, String> errors) {

    public RoundState state() {
        return RoundState.of(round);
    }

    public long daysLeft() {
        return Window.of(round).daysLeft(today);
    }

    public boolean isOver() {
        return Window.of(round).isOver(today);
    }

    public List<String> departments() {
        return wish.audience().departments().stream().map(tree::name).sorted().toList();
    }

    public List<JobRole> roles() {
        return jobRoles.stream()
                .filter(role -> wish.audience().jobRoles().contains(role.id()))
                .toList();
    }

    /** Pages of the same round: address → key of its label. */
    public static List<Map.Entry<String, String>> tabs(Round round, boolean results) {
        String base = "/rounds/" + round.id();
        List<Map.Entry<String, String>> tabs = new ArrayList<>();
        tabs.add(Map.entry(base, "round.tab.turnout"));
        if (results) {
            tabs.add(Map.entry(base + "/results", "round.tab.results"));
            tabs.add(Map.entry(base + "/agreement", "round.tab.agreement"));
        }
        return tabs;
    }
}
