package nl.vaardig.steering.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.InList;
import nl.vaardig.skills.scale.Track;

/** The snapshots in order of time, added up over what is asked about: one query. */
@ApplicationScoped
@Transactional
public class Trends {

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    /** What to add up; null means all. @param departments empty = everywhere */
    public record Filter(Collection<Long> departments, Long skill, Track track, Population population) {

        private String condition() {
            return (departments.isEmpty() ? "" : " and l.departmentId in (:departments)")
                    + (skill == null ? "" : " and l.skillId = :skill")
                    + (track == null ? "" : " and k.track = :track")
                    + (population == null ? "" : " and l.population = :population");
        }

        /** Where everything is added up, or the parts where only some of it is. */
        private String lines(Sight sight) {
            return departments.isEmpty() && sight.everyone() ? "SnapshotSum" : "SnapshotLine";
        }

        private <Q extends TypedQuery<?>> Q bind(Q query) {
            if (!departments.isEmpty()) query.setParameter("departments", departments);
            if (skill != null) query.setParameter("skill", skill);
            if (track != null) query.setParameter("track", track);
            if (population != null) query.setParameter("population", population);
            return query;
        }
    }

    /** Counts of person and skill on one day. */
    public record Point(
            LocalDate on,
            boolean asked,
            long requirements,
            long met,
            long notAssessed,
            long gap,
            long needKnown,
            long needAll) {

        public GapSum sum() {
            return GapSum.ofSums(requirements, met, notAssessed, 0, gap, needKnown, needAll);
        }
    }

    /** Those departments only whose people the user may see; days without anything asked are left out. */
    public List<Point> of(Filter filter) {
        Sight sight = whoMaySee.skills();
        String seen = sight.everyone() ? "" : " and l.departmentId in (:seen)";
        TypedQuery<Point> query = filter.bind(db.createQuery(
                """
                select s.takenOn, s.asked, sum(l.requirements), sum(l.met), sum(l.notAssessed), sum(l.weightedGap),
                  sum(l.weightedNeedKnown), sum(l.weightedNeedAll)
                from Snapshot s join %s l on l.snapshotId = s.id join Skill k on k.id = l.skillId
                where 1 = 1 %s %s
                group by s.takenOn, s.asked order by s.takenOn
                """
                        .formatted(filter.lines(sight), filter.condition(), seen),
                Point.class));
        if (!sight.everyone()) query.setParameter("seen", InList.of(sight.departments()));
        return query.getResultList();
    }
}
