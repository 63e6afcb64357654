package nl.vaardig.steering.coverage;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.organisation.department.DepartmentTree.Node;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.View;
import nl.vaardig.steering.coverage.need.Cover;
import nl.vaardig.steering.coverage.need.CoverFigures;
import nl.vaardig.steering.coverage.need.NeedCover;
import nl.vaardig.steering.coverage.need.NeedHolder;
import nl.vaardig.steering.matrix.cell.TeamPlaces;

/**
 * Coverage of a department or a goal as a page shows it.
 *
 * @param department null for a goal, and for who has no department
 * @param goal       null for a department
 * @param cover      the weakest first
 * @param names      by employee, in the order of the names; of needs with few holders only
 * @param figures    what may be told of each; null = everything, to who may see the people
 */
public record ShownCoverage(
        CoverageAsk ask,
        TeamPlaces places,
        Node department,
        StrategicGoal goal,
        Cover cover,
        Fragility ahead,
        Map<Long, String> names,
        CoverFigures figures) {

    /** With more holders than this the names stand on a page of their own. */
    static final int NAMED = 12;

    /** The weakest first; of two as weak the more critical one. */
    static Cover weakestFirst(Cover cover) {
        return new Cover(cover.needs().stream()
                .sorted(Comparator.comparingInt(NeedCover::busFactor)
                        .thenComparing(need -> need.need().skill().criticality(), Comparator.reverseOrder())
                        .thenComparingInt(
                                need -> need.holders().size() - need.need().people()))
                .toList());
    }

    static boolean isNamed(NeedCover need) {
        return need.holders().size() <= NAMED;
    }

    ShownCoverage naming(Map<Long, String> people) {
        return new ShownCoverage(ask, places, department, goal, cover, ahead, people, figures);
    }

    public boolean named(NeedCover need) {
        return figures == null && isNamed(need);
    }

    /** Who counts for it, by name; whoever the user may not see is not among them. */
    public List<NeedHolder> holders(NeedCover need) {
        Map<Long, NeedHolder> byId =
                need.holders().stream().collect(toMap(NeedHolder::employeeId, Function.identity()));
        return names.keySet().stream().filter(byId::containsKey).map(byId::get).toList();
    }

    /** By name: it tells whose knowledge to share, not who matters most. */
    public List<Long> keyPersons() {
        Set<Long> keys = figures == null ? cover.keyPersons() : Set.of();
        return names.keySet().stream().filter(keys::contains).toList();
    }

    /** Empty where it would be about too few people for this reader. */
    public Optional<NeedCover> visible(NeedCover need) {
        return figures == null ? Optional.of(need) : figures.of(need).value();
    }

    public boolean hidesAnything() {
        return cover.needs().stream().anyMatch(need -> visible(need).isEmpty());
    }

    /** What the answer is about: what this reader sees. */
    public Cover answering() {
        return new Cover(
                cover.needs().stream().filter(need -> visible(need).isPresent()).toList());
    }

    public boolean mayChange() {
        return department != null;
    }

    public boolean mayAsk() {
        return figures == null;
    }

    /** Where the people of a need work. */
    public String where(NeedCover need, View view) {
        Long id = need.need().departmentId();
        return id == null ? view.t("coverage.everywhere") : places.tree().name(id);
    }

    public Address holdersOf(NeedCover need) {
        return ask.at("/coverage/holders").with("need", need.need().id());
    }

    public String title(View view) {
        if (goal != null) return view.t("coverage.titleOf", view.in(goal.name()));
        return department == null ? view.t("coverage.title") : view.t("coverage.titleOf", department.name());
    }

    public List<Map.Entry<String, String>> above() {
        if (department == null) return List.of();
        return places.tree().pathTo(department.id()).stream()
                .filter(node -> node.id() != department.id() && places.sight().includesDepartment(node.id()))
                .map(node -> Map.entry(
                        new CoverageAsk(node.id(), null, false).at("/coverage").toString(), node.name()))
                .toList();
    }
}
