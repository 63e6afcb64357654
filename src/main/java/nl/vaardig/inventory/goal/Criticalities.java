package nl.vaardig.inventory.goal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.vaardig.platform.kept.Kept;

/** How much the strategic goals make of each skill. */
@ApplicationScoped
@Transactional
public class Criticalities {

    /** A skill that no goal names counts once. */
    public static final int LEAST = 1;
    /** From this criticality on a skill is called critical. */
    public static final int CRITICAL = 3;

    @PersistenceContext
    EntityManager db;

    @Inject
    Kept kept;

    private record Row(long skill, int criticality) {}

    /** The highest criticality (1 to 3) any goal gives a skill, by skill id; skills without a goal are left out. */
    public Map<Long, Integer> bySkill() {
        return kept.of("criticalities", this::read);
    }

    private Map<Long, Integer> read() {
        return db.createQuery("select g.skill.id, max(g.criticality) from GoalSkill g group by g.skill.id", Row.class)
                .getResultStream()
                .collect(toMap(Row::skill, Row::criticality));
    }
}
