package nl.vaardig.steering.matrix;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.matrix.cell.Team;
import nl.vaardig.steering.matrix.cell.TeamMember;
import nl.vaardig.steering.matrix.cell.TeamSkill;

/**
 * The matrix on a page: some rows of it, with totals on the edges that are about everyone.
 *
 * @param whole what the totals are about
 * @param team  the people and skills that are shown, on whatever page; those who lead come first
 * @param shown the people on this page
 * @param first the place of the first of them among all, from 0
 * @param sums  of each skill over everyone, by its id
 */
public record Grid(Team whole, Team team, List<TeamMember> shown, int first, CellFacts facts, Map<Long, GapSum> sums) {

    /** Rows above the people: the tracks, the skills. */
    private static final int HEAD = 2;
    /** Rows below them: still to learn, not assessed. */
    private static final int FOOT = 2;

    /** Columns of one track, side by side. */
    public record Span(Track track, int columns) {}

    /** Rows that belong together. @param key of what they are called @param team the whole group */
    public record Group(String key, Team team) {}

    public static Grid of(Team whole, Team team, List<TeamMember> shown, int first, CellFacts facts) {
        Map<Long, GapSum> sums = team.skills().stream().collect(toMap(TeamSkill::id, whole::sum));
        return new Grid(whole, team, shown, first, facts, sums);
    }

    /** The same rows with some of the columns: what fits on a sheet. */
    public Grid columns(int from, int to) {
        List<TeamSkill> wanted = team.skills().subList(from, to);
        return new Grid(whole, team.in(wanted::contains), shown, first, facts, sums);
    }

    public MatrixCell cell(TeamMember member, TeamSkill skill) {
        return facts.cell(member.id(), skill.id(), team.cell(member, skill));
    }

    public GapSum sum(TeamSkill skill) {
        return sums.get(skill.id());
    }

    public List<Span> spans() {
        Map<Track, Integer> columns = new LinkedHashMap<>();
        team.skills().forEach(skill -> columns.merge(skill.track(), 1, Integer::sum));
        return columns.entrySet().stream()
                .map(entry -> new Span(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether a column begins a track, the first column aside: there the matrix has a gap. */
    public boolean isFirstOfTrack(int column) {
        List<TeamSkill> skills = team.skills();
        return column > 0
                && skills.get(column).track() != skills.get(column - 1).track();
    }

    public boolean hasManagersAndStaff() {
        return whole.members().stream().map(TeamMember::managerial).distinct().count() == 2;
    }

    /** The group that begins with this person: those who lead, or the others; null within a group. */
    public Group begins(TeamMember member) {
        if (!hasManagersAndStaff() || !isFirst(member)) return null;
        return member.managerial()
                ? new Group("matrix.managers", whole.managers())
                : new Group("matrix.staff", whole.staff());
    }

    private boolean isFirst(TeamMember member) {
        return team.members().stream()
                .filter(other -> other.managerial() == member.managerial())
                .findFirst()
                .filter(member::equals)
                .isPresent();
    }

    /** Where the row of somebody on this page stands among all rows, as a screen reader counts them: from 1. */
    public int rowIndex(int place) {
        TeamMember member = shown.get(place);
        return HEAD + first + place + 1 + headings(member);
    }

    private int headings(TeamMember member) {
        if (!hasManagersAndStaff()) return 0;
        boolean below = !member.managerial() && team.members().get(0).managerial();
        return below ? 2 : 1;
    }

    public int rowCount() {
        long groups = hasManagersAndStaff()
                ? team.members().stream().map(TeamMember::managerial).distinct().count()
                : 0;
        return HEAD + team.members().size() + (int) groups + FOOT;
    }

    /** Tick box, name, skills, total. */
    public int columnCount() {
        return team.skills().size() + 3;
    }

    /** A total; nothing is left blank, for a page full of zeros says nothing. */
    public String count(long number) {
        return number == 0 ? "" : String.valueOf(number);
    }
}
