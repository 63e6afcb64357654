package nl.vaardig.inventory.round.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.privacy.smallgroup.Breakdown.Child;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/**
 * How far the ratings of a closed round can be trusted: per skill what employees and managers said of the same people,
 * per department, job role or population what people said beside what tests and certificates show. Always of groups, and hidden
 * below the smallest one for every reader, though those who read it may see the people.
 */
@ApplicationScoped
@Transactional
public class RoundTrust {

    /** By what the calibration is laid out. */
    public enum Group {
        DEPARTMENT("q.departmentId"),
        JOB_ROLE("q.jobRoleId"),
        POPULATION("j.population");

        private final String column;

        Group(String column) {
            this.column = column;
        }
    }

    @PersistenceContext
    EntityManager db;

    @Inject
    Municipalities municipalities;

    private record Cell(Object group, int self, int other, long times) {}

    private record People(Object group, long people) {}

    /** Not empty. @param people how many different people they are about */
    record Pairs(long people, List<LevelPair> pairs) {

        Pairs plus(Pairs other) {
            List<LevelPair> both = new ArrayList<>(pairs);
            both.addAll(other.pairs);
            return new Pairs(people + other.people, both);
        }

        Calibrated calibrated() {
            return new Calibrated(people, Calibration.of(pairs).orElseThrow());
        }
    }

    public record SkillTrust(long skillId, Figure<Trust> trust) {}

    /** @param people how many different people the pairs are about */
    public record Calibrated(long people, Calibration calibration) {}

    /** @param group id of the department or job role, or the {@link Population} */
    public record GroupCalibration(Object group, Figure<Calibrated> calibration) {}

    /** Skills that somebody was rated on by both sides, what is hidden last; one query. */
    public List<SkillTrust> bySkill(Round round) {
        List<SkillTrust> found = new ArrayList<>();
        SmallGroups rule = rule();
        pairs(round, "q.skillId", "q.managerLevel")
                .forEach((skill, pairs) ->
                        found.add(new SkillTrust((Long) skill, rule.figure(pairs.size(), Trust.of(pairs)))));
        found.sort(Comparator.comparing(row -> row.trust().isHidden()));
        return found;
    }

    /** Groups in which somebody has evidence beside an own rating; two queries. */
    public List<GroupCalibration> calibration(Round round, Group by) {
        Map<Object, List<LevelPair>> pairs = pairs(round, by.column, "q.evidenceLevel");
        List<Child<Object, Pairs>> groups = new ArrayList<>();
        for (People group : people(round, by)) {
            List<LevelPair> own = pairs.getOrDefault(group.group(), List.of());
            groups.add(new Child<>(group.group(), group.people(), new Pairs(group.people(), own)));
        }
        return told(groups, rule());
    }

    /** The pages beside it lay out the same pairs in other groups, so a single hidden group would follow from those. */
    static List<GroupCalibration> told(List<Child<Object, Pairs>> groups, SmallGroups rule) {
        return rule.partsOf(groups, Pairs::plus).rows().stream()
                .map(row -> new GroupCalibration(row.key(), row.figure().map(Pairs::calibrated)))
                .toList();
    }

    private Map<Object, List<LevelPair>> pairs(Round round, String group, String other) {
        List<Cell> cells = db.createQuery(
                        "select " + group + ", q.selfLevel, " + other
                                + ", count(q.id) from RoundResult q left join JobRole j on j.id = q.jobRoleId"
                                + " where q.roundId = :round and q.selfLevel is not null and " + other
                                + " is not null group by " + group + ", q.selfLevel, " + other + " order by " + group,
                        Cell.class)
                .setParameter("round", round.id())
                .getResultList();
        Map<Object, List<LevelPair>> pairs = new LinkedHashMap<>();
        cells.forEach(cell -> pairs.computeIfAbsent(cell.group(), fresh -> new ArrayList<>())
                .addAll(Collections.nCopies((int) cell.times(), new LevelPair(cell.self(), cell.other()))));
        return pairs;
    }

    private List<People> people(Round round, Group by) {
        return db.createQuery(
                        "select " + by.column
                                + ", count(distinct q.employeeId) from RoundResult q left join JobRole j on j.id = q.jobRoleId"
                                + " where q.roundId = :round and q.selfLevel is not null and q.evidenceLevel is not null"
                                + " group by " + by.column + " order by " + by.column,
                        People.class)
                .setParameter("round", round.id())
                .getResultList();
    }

    private SmallGroups rule() {
        return new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST));
    }
}
