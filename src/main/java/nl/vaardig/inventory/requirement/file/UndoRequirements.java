package nl.vaardig.inventory.requirement.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.vaardig.exchange.reading.Undoable;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.platform.RuleRefused;

/** Takes back what a file did to the requirements of job roles. */
@ApplicationScoped
public class UndoRequirements implements Undoable<Requirement> {

    @PersistenceContext
    EntityManager db;

    @Override
    public Class<Requirement> type() {
        return Requirement.class;
    }

    @Override
    public List<?> state(Requirement requirement) {
        return Arrays.asList(requirement.level(), requirement.importance(), requirement.validUntil());
    }

    @Override
    public void putBack(Requirement requirement, List<String> was) {
        requirement.correct(Integer.parseInt(was.get(0)), Integer.parseInt(was.get(1)));
        requirement.lastUntil(was.get(2) == null ? null : LocalDate.parse(was.get(2)));
    }

    @Override
    public Runnable hold(List<Long> made, List<Long> changed) {
        return () -> refuseOverlaps(changed);
    }

    /** What begins after a last day that is no more would be asked twice. */
    private void refuseOverlaps(List<Long> changed) {
        if (changed.isEmpty()) return;
        long overlaps = db.createQuery(
                        """
                        select count(a) from Requirement a, Requirement b
                        where a.id in :ids and b.id <> a.id and a.skill = b.skill and a.jobRole = b.jobRole
                          and (b.validUntil is null or a.validFrom <= b.validUntil)
                          and (a.validUntil is null or b.validFrom <= a.validUntil)
                        """,
                        Long.class)
                .setParameter("ids", changed)
                .getSingleResult();
        RuleRefused.unless(overlaps == 0, "rule.importRun.overlaps");
    }
}
