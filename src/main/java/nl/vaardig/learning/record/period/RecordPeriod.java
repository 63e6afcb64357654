package nl.vaardig.learning.record.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.organisation.municipality.Setting;
import nl.vaardig.platform.who.CurrentRequest;

/** How long statements are kept, and what happens then. */
@ApplicationScoped
@Transactional
public class RecordPeriod {

    public static final int FEWEST = 1;
    public static final int MOST = 20;

    /** In years since a statement was stored. */
    public static final Setting<Integer> YEARS =
            Setting.number("learningRecordYears", 5, FEWEST, MOST, "rule.municipality.learningRecordYears");

    private static final int A_FEW = 500;

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    public int years() {
        return here().chosen(YEARS);
    }

    public void choose(int years) {
        here().choose(YEARS, years);
    }

    private Municipality here() {
        return db.find(Municipality.class, request.municipality());
    }

    /** Removes some that are over their time, with what they were found by. Answers whether there may be more. */
    boolean removeSome() {
        Instant before = ZonedDateTime.now(clock).minusYears(years()).toInstant();
        List<Long> old = db.createQuery(
                        "select s.id from Statement s where s.stored < :before order by s.stored", Long.class)
                .setParameter("before", before)
                .setMaxResults(A_FEW)
                .getResultList();
        if (old.isEmpty()) return false;
        db.createQuery("delete from StatementMark m where m.key.statement in :old")
                .setParameter("old", old)
                .executeUpdate();
        db.createQuery("delete from Statement s where s.id in :old")
                .setParameter("old", old)
                .executeUpdate();
        return old.size() == A_FEW;
    }

    /** What came with statements that are gone, and documents that nobody touched for as long. */
    void removeWhatIsLeft() {
        Instant before = ZonedDateTime.now(clock).minusYears(years()).toInstant();
        List<Long> alone = db.createQuery(
                        """
                        select a.id from Attachment a
                        where not exists (select 1 from StatementMark m where m.key.mark = a.mark)""",
                        Long.class)
                .getResultList();
        if (!alone.isEmpty())
            db.createQuery("delete from Attachment a where a.id in :alone")
                    .setParameter("alone", alone)
                    .executeUpdate();
        db.createQuery("delete from RecordDocument d where d.updated < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
