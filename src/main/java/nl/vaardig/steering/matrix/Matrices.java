package nl.vaardig.steering.matrix;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.steering.matrix.cell.Team;
import nl.vaardig.steering.matrix.cell.TeamMatrix;
import nl.vaardig.steering.matrix.cell.TeamMember;
import nl.vaardig.steering.matrix.cell.TeamPlaces;
import nl.vaardig.steering.matrix.cell.TeamScope;
import nl.vaardig.steering.matrix.selection.MatrixChoice;
import nl.vaardig.steering.matrix.selection.SavedSelections;

/** Reads the matrix of a selection: as many queries for a thousand people as for ten. */
@ApplicationScoped
@Transactional
public class Matrices {

    /** What is written down about a look at a matrix: a message key. */
    static final String SUBJECT = "privacy.subject.matrix";

    @Inject
    TeamMatrix matrix;

    @Inject
    ReadCells facts;

    @Inject
    StrategicGoals goals;

    @Inject
    JobRoles jobRoles;

    @Inject
    SavedSelections selections;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** What one may choose from. */
    MatrixOffer offer() {
        TeamPlaces places = matrix.places();
        LocalDate today = LocalDate.now(clock);
        return new MatrixOffer(
                places, jobRoles.all(), matrix.jobRoles(places, today), goals.all(), selections.all(), today);
    }

    /**
     * One page of it; each person on it can read that somebody looked.
     *
     * @throws nl.vaardig.platform.NotThere for a department, job role or goal that isn't there or isn't the user's
     */
    ShownMatrix show(MatrixAsk ask, MatrixOffer offer, int pageSize) {
        return show(ask, offer, pageSize, Integer.MAX_VALUE);
    }

    /**
     * All of it at once, as long as it fits on paper.
     *
     * @throws RuleRefused for more people; then nobody was looked at
     */
    ShownMatrix onPaper(MatrixAsk ask, MatrixOffer offer) {
        return show(ask, offer, Integer.MAX_VALUE, ShownMatrix.MOST_ON_PAPER);
    }

    ShownMatrix show(MatrixAsk ask, MatrixOffer offer, int pageSize, int mostPeople) {
        TeamPlaces places = offer.places();
        mustBeThere(ask.choice(), places);
        TeamScope scope = ask.choice().scope(AsOf.today(offer.today()));
        List<TeamMember> members = matrix.members(places, scope);
        if (members.size() > TeamMatrix.MOST_PEOPLE) return ShownMatrix.tooLarge(ask, offer, members.size());
        Team whole = ask.choice()
                .columns(
                        matrix.team(places, scope, members),
                        skillsOf(ask.choice().goal()));
        Team found = ask.choice().gaps() ? whole.withGaps() : whole;
        int people = found.members().size();
        RuleRefused.unless(people <= mostPeople, "matrix.print.tooMany", people, mostPeople);
        return page(new ShownMatrix(ask, offer, members.size(), null, 1, 1), whole, found, pageSize);
    }

    private ShownMatrix page(ShownMatrix shown, Team whole, Team found, int pageSize) {
        MatrixAsk ask = shown.ask();
        Team team = ask.order().sorted(found, request.language()).managersFirst();
        int people = team.members().size();
        int pages = (Math.max(1, people) - 1) / pageSize + 1;
        int page = Math.min(pages, Math.max(1, ask.page() == null ? 1 : ask.page()));
        int first = (page - 1) * pageSize;
        List<TeamMember> rows = team.members().subList(first, Math.min(people - first, pageSize) + first);
        List<Long> employees = rows.stream().map(TeamMember::id).toList();
        accessLog.note(employees, SUBJECT);
        CellFacts beside = facts.of(employees, AsOf.today(shown.offer().today()));
        return shown.with(Grid.of(whole, team, rows, first, beside), page, pages);
    }

    /** @throws nl.vaardig.platform.NotThere as {@link #show} */
    void mustBeThere(MatrixChoice choice, TeamPlaces places) {
        if (choice.department() != null) places.get(choice.department());
        if (choice.jobRole() != null) jobRoles.get(choice.jobRole());
        if (choice.goal() != null) goals.get(choice.goal());
    }

    private Set<Long> skillsOf(Long goal) {
        if (goal == null) return Set.of();
        return goals.skills(goal).stream().map(one -> one.skill().id()).collect(toSet());
    }
}
