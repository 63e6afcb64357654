package nl.vaardig.dashboard.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.Round;
import nl.vaardig.inventory.campaign.RoundTables;
import nl.vaardig.inventory.campaign.RoundTurnouts.Missing;
import nl.vaardig.inventory.campaign.RoundTurnouts.Told;
import nl.vaardig.inventory.campaign.RoundWish;
import nl.vaardig.inventory.round.RoundState;
import nl.vaardig.inventory.round.Window;
import nl.vaardig.organisation.DepartmentTree;
import nl.vaardig.organisation.JobRole;
import nl.vaardig.platform.Paging;

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
        tabs.add(Map.entry(base, "rounds.tab.turnout"));
        if (results) {
            tabs.add(Map.entry(base + "/results", "rounds.tab.results"));
            tabs.add(Map.entry(base + "/agreement", "rounds.tab.agreement"));
        }
        return tabs;
    }
}
