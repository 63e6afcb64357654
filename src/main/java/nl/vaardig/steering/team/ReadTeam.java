package nl.vaardig.steering.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.vaardig.inventory.objection.ObjectionList;
import nl.vaardig.organisation.department.DepartmentTree.Node;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.steering.matrix.CellFacts;
import nl.vaardig.steering.matrix.ReadCells;
import nl.vaardig.steering.matrix.cell.Team;
import nl.vaardig.steering.matrix.cell.TeamMatrix;
import nl.vaardig.steering.matrix.cell.TeamMember;
import nl.vaardig.steering.matrix.cell.TeamPlaces;

/** Reads a team for a page: chosen, filtered, in order, and with the look written down for everyone shown. */
@ApplicationScoped
@Transactional
public class ReadTeam {

    /** People on one page of the matrix. */
    static final int PAGE = 100;

    @Inject
    TeamMatrix matrix;

    @Inject
    ReadCells facts;

    @Inject
    ObjectionList objections;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    /** One page of it. */
    ShownTeam page(TeamAsk ask) {
        return read(ask, PAGE);
    }

    /** Everyone, for a file or for figures over all. */
    ShownTeam whole(TeamAsk ask) {
        return read(ask, Integer.MAX_VALUE);
    }

    /** Written down for each of these people. */
    void looked(Collection<Long> employees) {
        accessLog.note(employees, TeamMatrix.SUBJECT);
    }

    private ShownTeam read(TeamAsk ask, int pageSize) {
        TeamPlaces places = matrix.places();
        Optional<Node> department =
                ask.department() == null ? places.first() : Optional.of(places.get(ask.department()));
        if (department.isEmpty()) return ShownTeam.none(ask, places);
        return read(ask, places, department.get(), pageSize);
    }

    private ShownTeam read(TeamAsk ask, TeamPlaces places, Node department, int pageSize) {
        List<TeamMember> members = matrix.members(places, ask.scope(department.id()));
        if (members.size() > TeamMatrix.MOST_PEOPLE) return ShownTeam.tooLarge(ask, places, department, members.size());
        Team whole = chosen(ask, matrix.team(places, ask.scope(department.id()), members));
        Team team = ask.order()
                .sorted(ask.gaps() ? whole.withGaps() : whole, request.language())
                .managersFirst();
        List<TeamMember> rows = team.members();
        int pages = Math.max(1, (rows.size() + pageSize - 1) / pageSize);
        int page = Math.min(pages, Math.max(1, ask.page() == null ? 1 : ask.page()));
        List<TeamMember> shown =
                rows.stream().skip((page - 1L) * pageSize).limit(pageSize).toList();
        return new ShownTeam(
                ask,
                places,
                department,
                members.size(),
                whole,
                team,
                shown,
                page,
                pages,
                facts(ask, shown),
                objections.waiting());
    }

    private static Team chosen(TeamAsk ask, Team team) {
        return team.in(skill -> ask.track() == null || skill.track() == ask.track())
                .in(skill -> !ask.critical() || skill.isCritical());
    }

    private CellFacts facts(TeamAsk ask, List<TeamMember> shown) {
        return facts.of(shown.stream().map(TeamMember::id).toList(), ask.when());
    }
}
