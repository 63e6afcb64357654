package nl.vaardig.steering.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.View;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.matrix.cell.TeamMember;
import nl.vaardig.steering.matrix.cell.TeamSkill;
import nl.vaardig.steering.matrix.selection.MatrixChoice;

/**
 * The matrix of a selection as a page shows it.
 *
 * @param people in the selection, before any filter on skills
 * @param grid   null when there are too many people for one matrix
 * @param pages  of people, 1 or more
 */
public record ShownMatrix(MatrixAsk ask, MatrixOffer offer, int people, Grid grid, int page, int pages) {

    /** Beyond so many people paper is no place to read. */
    static final int MOST_ON_PAPER = 500;
    /** Columns that fit beside the names on A4 landscape. */
    private static final int SHEET = 36;

    static ShownMatrix tooLarge(MatrixAsk ask, MatrixOffer offer, int people) {
        return new ShownMatrix(ask, offer, people, null, 1, 1);
    }

    ShownMatrix with(Grid read, int itsPage, int ofPages) {
        return new ShownMatrix(ask, offer, people, read, itsPage, ofPages);
    }

    /** People with a row: with a filter on what is still to learn fewer than there are in the selection. */
    public int withARow() {
        return grid == null ? people : grid.team().members().size();
    }

    public boolean leavesOut() {
        return withARow() < people;
    }

    public MatrixChoice choice() {
        return ask.choice();
    }

    public boolean isTooLarge() {
        return grid == null;
    }

    public boolean isEmpty() {
        return grid == null || grid.shown().isEmpty() || grid.team().skills().isEmpty();
    }

    /** Those who lead, counted apart; null when they are all there is, or none. */
    public GapSum managers() {
        return grid.hasManagersAndStaff() ? grid.whole().managers().sum() : null;
    }

    public boolean hasMore() {
        return page < pages;
    }

    public String at(String path) {
        return ask.at(path).toString();
    }

    /** The selection as a file. @param shape people for a line each, null for a line for each cell */
    public String file(String shape, String format) {
        return ask.at(MatrixAsk.PATH + "/file")
                .with("shape", shape)
                .with("format", format)
                .toString();
    }

    /**
     * A path for exactly the people who have a row: who of them gets it, and why not, is for the preview to say. Only
     * where the rows are those with something to learn it asks for what they need.
     */
    public String assignAll() {
        Address people = new Address("/assignments/new")
                .with("department", choice().department())
                .with("jobRole", choice().jobRole())
                .with("population", choice().population());
        return (choice().gaps() ? needs(people) : people).toString();
    }

    /** Any column will do, told as tracks where that is the same. */
    private Address needs(Address people) {
        boolean some = choice().goal() != null || choice().criticality() != null;
        if (some)
            return people.withEach(
                    "skill",
                    grid.team().skills().stream().map(TeamSkill::id).sorted().toList());
        return people.withEach("track", choice().track() == null ? List.of(Track.values()) : List.of(choice().track()));
    }

    /** The next page, for who has no script. */
    public String next(String path) {
        return ask.at(path).open("page") + (page + 1);
    }

    public int mostOnPaper() {
        return MOST_ON_PAPER;
    }

    public boolean fitsOnPaper() {
        return grid.team().members().size() <= MOST_ON_PAPER;
    }

    public List<TeamSkill> skills(TeamMember member, Predicate<MatrixCell> wanted) {
        return grid.team().skills().stream()
                .filter(skill -> wanted.test(grid.cell(member, skill)))
                .toList();
    }

    /** The rows after these, to be fetched when one comes near. */
    public String more() {
        return ask.at(MatrixAsk.PATH + "/rows").open("page") + (page + 1);
    }

    /** These rows once more, after something changed in them. */
    public String again() {
        return ask.at(MatrixAsk.PATH + "/rows").open("page") + page;
    }

    public String departmentOf(TeamMember member) {
        return offer.places().tree().name(member.departmentId());
    }

    public String title(View view) {
        return String.join(", ", offer.words(choice(), view));
    }

    public static String cell(TeamMember member, TeamSkill skill) {
        return "/team/people/" + member.id() + "/skills/" + skill.id();
    }

    /** What one can sort by; a skill only when it was chosen at the head of its column. */
    public List<Map.Entry<String, String>> orders(View view) {
        List<Map.Entry<String, String>> orders = new ArrayList<>();
        orders.add(Map.entry("total", view.t("matrix.sort.total")));
        orders.add(Map.entry("name", view.t("matrix.sort.name")));
        if (grid != null) {
            grid.whole().skills().stream()
                    .filter(skill -> ask.isSortedBy(skill.id()))
                    .forEach(skill -> orders.add(
                            Map.entry(ask.order().word(), view.t("matrix.sort.skill", view.in(skill.name())))));
        }
        return orders;
    }

    public String order() {
        return ask.order().word() == null ? "total" : ask.order().word();
    }

    /** Columns that fit side by side on a sheet, one grid for each sheet. */
    public List<Grid> sheets() {
        int columns = grid.team().skills().size();
        int sheets = (columns + SHEET - 1) / SHEET;
        List<Grid> found = new ArrayList<>();
        for (int sheet = 0; sheet < sheets; sheet++) {
            found.add(grid.columns(columns * sheet / sheets, columns * (sheet + 1) / sheets));
        }
        return found;
    }
}
