package nl.vaardig.steering.overview.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vaardig.inventory.goal.Criticalities;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.Numbering;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.overview.line.GapLine;

/** What gap figures are grouped, weighed and named by: departments, skills, job roles and strategic goals. */
public record GapCatalogue(
        DepartmentTree departments,
        Map<Long, SkillFact> skills,
        Map<Long, JobRoleFact> jobRoles,
        Map<Long, GoalFact> goals) {

    /** @param criticality k: the highest any goal gives it, 1–3 */
    public record SkillFact(long id, String code, Bilingual name, Track track, int criticality) {

        public boolean isCritical() {
            return criticality >= Criticalities.CRITICAL;
        }
    }

    public record JobRoleFact(long id, String code, Bilingual name, Population population, boolean managerial) {}

    /**
     * @param skills    the criticality this goal gives to each of its skills, by skill; with those of outdated versions, by
     *                  which the days before are weighed
     * @param skillsNow the same without those
     */
    public record GoalFact(
            long id,
            String code,
            Bilingual name,
            GoalPhase phase,
            Bilingual ownerBoard,
            Bilingual ownerLine,
            LocalDate targetOn,
            Map<Long, Integer> skills,
            Map<Long, Integer> skillsNow) {

        public boolean leansOn(long skill) {
            return skills.containsKey(skill);
        }
    }

    public Track track(GapLine line) {
        return skills.get(line.skillId()).track();
    }

    public Population population(GapLine line) {
        return jobRoles.get(line.jobRoleId()).population();
    }

    public int criticality(GapLine line) {
        return skills.get(line.skillId()).criticality();
    }

    /** Which job roles are of managers, by their numbers. */
    boolean[] managerial(Numbering roles) {
        return LetThrough.flags(roles, role -> jobRoles.get(role).managerial());
    }

    public List<Long> goalsOf(long skill) {
        return goals.values().stream()
                .filter(goal -> goal.leansOn(skill))
                .map(GoalFact::id)
                .toList();
    }

    public Optional<GoalFact> goal(Long id) {
        return Optional.ofNullable(id).map(goals::get);
    }

    /**
     * For each department the row it belongs to when the children of a node are listed: the child it is or lies below,
     * or the node itself. Departments outside the node are left out.
     *
     * @param node null for the whole municipality
     */
    public Map<Long, Long> childOf(Long node) {
        Map<Long, Long> rows = new HashMap<>();
        List<DepartmentTree.Node> children = node == null ? departments.tops() : departments.childrenOf(node);
        for (DepartmentTree.Node child : children) {
            departments.withAllBelow(child.id()).forEach(below -> rows.put(below, child.id()));
        }
        if (node != null && departments.node(node).isPresent()) rows.put(node, node);
        return rows;
    }

    /** Departments to choose from when one is chosen: the tops, the way to it, and what lies directly below it. */
    public List<DepartmentTree.Node> departmentsAround(Long chosen) {
        if (chosen == null) return departments.tops();
        return Stream.of(departments.tops(), departments.pathTo(chosen), departments.childrenOf(chosen))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(this::place))
                .toList();
    }

    /** Sorts a department after those above it. */
    private String place(DepartmentTree.Node node) {
        return departments.pathTo(node.id()).stream()
                .map(DepartmentTree.Node::code)
                .collect(Collectors.joining("\t"));
    }
}
