package nl.vaardig.inventory.countingrule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.organisation.department.WorksHere;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.privacy.smallgroup.Breakdown;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.skills.scale.Track;

/**
 * What the levels of today would be under another counting rule, as counts: which levels rise and fall. Of who works here now, in
 * skills that are in use. Nothing is
 * changed, and nobody is named. Computed from all ratings, in two queries.
 */
@ApplicationScoped
@Transactional
public class CountingRulePreview {

    @PersistenceContext
    EntityManager db;

    @Inject
    CountingRules rules;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    record Row(Track track, long levels, long up, long down, long people) {}

    private record Whole(long levels, long people) {}

    /**
     * Levels of people and skills that would change.
     *
     * @param levels compared, changed or not
     */
    public record Change(long levels, long up, long down) {

        Change plus(Change other) {
            return new Change(levels + other.levels, up + other.up, down + other.down);
        }
    }

    /**
     * @param people  whose levels would change, in one skill or more
     * @param levels  compared in all
     * @param byTrack hidden where it would be about too few people
     */
    public record Preview(
            CountingRule from, CountingRule to, long people, long levels, Breakdown<Track, Change> byTrack) {}

    public Preview of(CountingRule to) {
        CountingRule from = rules.current();
        CountedLevels levels = new CountedLevels(AsOf.recounted(LocalDate.now(clock)), to);
        Whole whole = levels.bind(query("select count(l.level), " + changedPeople(), levels, "", Whole.class))
                .getSingleResult();
        List<Row> rows = levels.bind(query(
                        "select s.track, count(l.level), sum(case when n.level > l.level then 1 else 0 end),"
                                + " sum(case when n.level < l.level then 1 else 0 end), " + changedPeople(),
                        levels,
                        " group by s.track order by s.track",
                        Row.class))
                .getResultList();
        SmallGroups rule = new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST));
        return new Preview(from, to, whole.people(), whole.levels(), byTrack(rows, whole.people(), rule));
    }

    /** Whose levels change in two tracks stands in both, so the tracks are not taken for groups of different people. */
    static Breakdown<Track, Change> byTrack(List<Row> rows, long people, SmallGroups rule) {
        List<Breakdown.Child<Track, Change>> children = rows.stream()
                .map(row -> new Breakdown.Child<>(
                        row.track(), row.people(), new Change(row.levels(), row.up(), row.down())))
                .toList();
        return rule.overlapping(children, people, Change::plus);
    }

    private static String changedPeople() {
        return "count(distinct case when n.level <> l.level then n.employeeId end)";
    }

    private <T> TypedQuery<T> query(String select, CountedLevels levels, String end, Class<T> type) {
        return db.createQuery(
                        select + " from CurrentLevel l join l.skill s join s.framework f join " + levels.table("1 = 1")
                                + " n on n.employeeId = l.employee.id and n.skillId = l.skill.id where f.state = FrameworkState.PUBLISHED and "
                                + WorksHere.is("l.employee") + end,
                        type)
                .setParameter("today", LocalDate.now(clock));
    }
}
