package nl.vaardig.skills.skill;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.platform.kept.Kept;

/** What was decided on the fading of levels. */
@ApplicationScoped
@Transactional
public class SkillDecays {

    @PersistenceContext
    EntityManager db;

    @Inject
    Kept kept;

    private record Row(long skill, int floor, int halfLifeMonths) {

        Decay decay() {
            return new Decay(floor, halfLifeMonths);
        }
    }

    /**
     * By skill; a skill that isn't there doesn't fade.
     *
     * @param moment as it was decided then; null = now
     */
    public Map<Long, Decay> of(Instant moment) {
        return moment == null ? kept.of("decays", () -> read(null)) : read(moment);
    }

    private Map<Long, Decay> read(Instant moment) {
        String held = DecaySql.held("y", moment == null ? null : ":moment");
        var query = db.createQuery(
                "select y.skill.id, y.floorLevel, y.halfLifeMonths from SkillDecay y where " + held, Row.class);
        if (moment != null) query.setParameter("moment", moment);
        return query.getResultStream().collect(toMap(Row::skill, Row::decay));
    }

    /** @param endedAt null = it holds */
    public record Made(long skill, int floor, int halfLifeMonths, Instant decidedAt, Instant endedAt) {

        boolean held(Instant moment) {
            return !decidedAt.isAfter(moment) && (endedAt == null || endedAt.isAfter(moment));
        }
    }

    /** All decisions there were, to look into at several moments. */
    public record Ever(List<Made> all) {

        /** By skill, as {@link SkillDecays#of} tells it. */
        public Map<Long, Decay> at(Instant moment) {
            return all.stream()
                    .filter(one -> one.held(moment))
                    .collect(toMap(Made::skill, one -> new Decay(one.floor(), one.halfLifeMonths())));
        }
    }

    public Ever ever() {
        return new Ever(db.createQuery(
                        "select y.skill.id, y.floorLevel, y.halfLifeMonths, y.decidedAt, y.endedAt from SkillDecay y",
                        Made.class)
                .getResultList());
    }

    /** What holds for one skill now. */
    public Optional<SkillDecay> now(long skill) {
        return Decision.open(db, skill);
    }

    /** Everything that was ever decided for one skill, the latest first. */
    public List<SkillDecay> all(long skill) {
        return db.createQuery(
                        "select y from SkillDecay y where y.skill.id = :skill order by y.decidedAt desc, y.id desc",
                        SkillDecay.class)
                .setParameter("skill", skill)
                .getResultList();
    }
}
