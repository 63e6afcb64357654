package nl.vaardig.steering.coverage;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.organisation.department.DepartmentTree.Node;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.kept.Worked;
import nl.vaardig.steering.coverage.need.AskedNeeds;
import nl.vaardig.steering.coverage.need.Cover;
import nl.vaardig.steering.coverage.need.Holdings;
import nl.vaardig.steering.coverage.need.Need;
import nl.vaardig.steering.coverage.need.NeedCover;
import nl.vaardig.steering.matrix.cell.TeamMatrix;
import nl.vaardig.steering.matrix.cell.TeamPlaces;

/**
 * Reads coverage for a page: a fixed number of queries, whatever the number of needs and people. Who counts is worked out
 * once for all who may see the same.
 */
@ApplicationScoped
@Transactional
public class ReadCoverage {

    @Inject
    TeamMatrix matrix;

    @Inject
    AskedNeeds needs;

    @Inject
    Holdings holdings;

    @Inject
    StrategicGoals goals;

    @Inject
    CoverageSources sources;

    @Inject
    HolderNames names;

    @Inject
    Worked worked;

    /** All that it depends on who counts, beside what the database has; of a goal it makes no difference who looks. */
    private record Question(Sight sight, CoverageAsk ask) {}

    /** With the names where few people count. @throws NotThere for what is not there, or not the user's */
    ShownCoverage of(CoverageAsk ask) {
        ShownCoverage coverage = withoutNames(ask);
        if (coverage.figures() != null) return coverage;
        Set<Long> few = coverage.cover().needs().stream()
                .filter(ShownCoverage::isNamed)
                .flatMap((NeedCover need) -> need.ids().stream())
                .collect(toSet());
        return coverage.naming(names.of(few));
    }

    /** For whoever names people otherwise. */
    ShownCoverage withoutNames(CoverageAsk ask) {
        TeamPlaces places = matrix.places();
        return ask.goal() == null ? ofDepartment(ask, places) : ofGoal(ask, places);
    }

    private ShownCoverage ofDepartment(CoverageAsk ask, TeamPlaces places) {
        if (!sources.seesPeople()) throw new NotThere();
        Optional<Node> department =
                ask.department() == null ? places.first() : Optional.of(places.get(ask.department()));
        CoverageAsk read = department.map(node -> ask.in(node.id())).orElse(ask);
        Cover cover = department.isEmpty()
                ? new Cover(List.of())
                : worked.of(new Question(places.sight().ofAnyone(), read), () -> coverOfDepartment(read, places));
        return new ShownCoverage(
                read, places, department.orElse(null), null, cover, sources.ahead(cover, true), Map.of(), null);
    }

    private Cover coverOfDepartment(CoverageAsk ask, TeamPlaces places) {
        List<Need> asked = needs.ofDepartment(places.tree(), ask.department(), ask.alone());
        return ShownCoverage.weakestFirst(Cover.of(asked, holdings.of(asked)));
    }

    private Cover coverOfGoal(long goal, TeamPlaces places) {
        List<Need> asked = needs.ofGoal(places.tree(), goal);
        return ShownCoverage.weakestFirst(Cover.of(asked, holdings.forFigures(asked)));
    }

    /** To HR with names; to the board as figures. A manager has the own departments only. */
    private ShownCoverage ofGoal(CoverageAsk ask, TeamPlaces places) {
        if (!sources.seesFigures()) throw new NotThere();
        StrategicGoal goal = goals.get(ask.goal());
        Sight all = Sight.ofEveryone(places.sight().today());
        Cover cover =
                worked.of(new Question(all, CoverageAsk.ofGoal(ask.goal())), () -> coverOfGoal(ask.goal(), places));
        boolean people = places.sight().everyone();
        return new ShownCoverage(
                ask,
                places,
                null,
                goal,
                cover,
                sources.ahead(cover, people),
                Map.of(),
                people ? null : sources.figures());
    }

    Map<Long, String> names(Set<Long> employees) {
        return names.of(employees);
    }

    List<StrategicGoal> goals() {
        return goals.all();
    }
}
