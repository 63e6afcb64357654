package nl.vaardig.steering.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.vaardig.organisation.department.DepartmentTree.Node;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.View;
import nl.vaardig.steering.matrix.CellFacts;
import nl.vaardig.steering.matrix.Grid;
import nl.vaardig.steering.matrix.cell.Team;
import nl.vaardig.steering.matrix.cell.TeamCell;
import nl.vaardig.steering.matrix.cell.TeamMember;
import nl.vaardig.steering.matrix.cell.TeamPlaces;
import nl.vaardig.steering.matrix.cell.TeamSkill;

/**
 * A team as a page shows it.
 *
 * @param department null when the user has none
 * @param people     in the team, before any filter
 * @param whole      what figures are about; null when there are too many people for one matrix
 * @param team       what is shown of it: the same, or only where something is to learn
 * @param shown      the people on this page, managers first
 * @param pages      of people, 1 or more
 * @param objections that wait for an answer of the user, whatever the department
 */
public record ShownTeam(
        TeamAsk ask,
        TeamPlaces places,
        Node department,
        int people,
        Team whole,
        Team team,
        List<TeamMember> shown,
        int page,
        int pages,
        CellFacts facts,
        long objections) {

    /** Rows that belong together. @param team the whole group; @param shown its people on this page */
    public record Group(String key, Team team, List<TeamMember> shown) {}

    static ShownTeam none(TeamAsk ask, TeamPlaces places) {
        return new ShownTeam(ask, places, null, 0, null, null, List.of(), 1, 1, CellFacts.NONE, 0);
    }

    static ShownTeam tooLarge(TeamAsk ask, TeamPlaces places, Node department, int people) {
        return new ShownTeam(ask, places, department, people, null, null, List.of(), 1, 1, CellFacts.NONE, 0);
    }

    public boolean isPlanned(long employee, long skill) {
        return facts.isPlanned(employee, skill);
    }

    /** Managers and the others apart; one group without a name when there is only one of the two. */
    public List<Group> groups() {
        Group managers = new Group(
                "matrix.managers",
                whole.managers(),
                shown.stream().filter(TeamMember::managerial).toList());
        Group staff = new Group(
                "matrix.staff",
                whole.staff(),
                shown.stream().filter(member -> !member.managerial()).toList());
        return List.of(managers, staff).stream()
                .filter(group -> !group.shown().isEmpty())
                .toList();
    }

    public boolean hasManagersAndStaff() {
        return whole.members().stream().map(TeamMember::managerial).distinct().count() == 2;
    }

    /** The rows of this page as a matrix. */
    public Grid grid() {
        return Grid.of(whole, team, shown, (page - 1) * ReadTeam.PAGE, facts);
    }

    /** The departments above it that the user may look into, from the top. */
    public List<Node> above() {
        return places.tree().pathTo(department.id()).stream()
                .filter(node -> node.id() != department.id() && places.sight().includesDepartment(node.id()))
                .toList();
    }

    public List<Node> below() {
        return places.tree().childrenOf(department.id());
    }

    public String departmentOf(TeamMember member) {
        return places.tree().name(member.departmentId());
    }

    public boolean isOtherDay() {
        return !ask.when().isToday();
    }

    public Address at(String path) {
        return ask.at(path);
    }

    /** 'Mijn team' for who leads it; the department's own name for everyone else. */
    public String title(View view) {
        return department == null ? view.t("team.title") : department.name();
    }

    /** How a sentence begins that is about this team. */
    public String name(View view) {
        return places.sight().everyone() ? department.name() : view.t("team.yours");
    }

    public boolean isEmpty() {
        return team == null || shown.isEmpty() || team.skills().isEmpty();
    }

    public List<TeamSkill> skills(TeamMember member, Predicate<TeamCell> wanted) {
        return team.skills().stream()
                .filter(skill -> wanted.test(team.cell(member, skill)))
                .toList();
    }

    /** What one can sort by: a skill only when it was chosen in its own panel. */
    public List<Map.Entry<String, String>> orders(View view) {
        List<Map.Entry<String, String>> orders = new ArrayList<>();
        orders.add(Map.entry("total", view.t("matrix.sort.total")));
        orders.add(Map.entry("name", view.t("matrix.sort.name")));
        if (ask.order().skillId() != null && whole != null) {
            whole.skills().stream()
                    .filter(skill -> skill.id() == ask.order().skillId())
                    .forEach(skill -> orders.add(
                            Map.entry(ask.order().word(), view.t("matrix.sort.skill", view.in(skill.name())))));
        }
        return orders;
    }

    public String cell(long employee, long skill) {
        return "/team/people/" + employee + "/skills/" + skill;
    }

    public String error(View view, String field) {
        var error = ask.errors().get(field);
        return error == null ? null : view.t(error.key(), error.arguments());
    }
}
