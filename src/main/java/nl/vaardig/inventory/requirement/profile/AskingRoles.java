package nl.vaardig.inventory.requirement.profile;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.skills.skill.SkillUses;

/** Job roles by what they ask today. */
@ApplicationScoped
@Transactional
public class AskingRoles implements SkillUses.Roles {

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    private record OfRole(long id, long requirements) {}

    @Override
    public List<SkillUses.Role> of(long skillId) {
        return db.createQuery(
                        """
                        select j.id, j.name, j.population, r.level, r.importance from Requirement r join r.jobRole j
                        where r.skill.id = :skill and r.validFrom <= :today
                          and (r.validUntil is null or r.validUntil >= :today)
                        order by r.level desc, r.importance desc, j.code
                        """,
                        SkillUses.Role.class)
                .setParameter("skill", skillId)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** How many skills each job role asks, by the id of the role; roles that ask none are left out. */
    public Map<Long, Long> requirements() {
        return db.createQuery(
                        """
                        select r.jobRole.id, count(r) from Requirement r
                        where r.jobRole is not null and r.validFrom <= :today
                          and (r.validUntil is null or r.validUntil >= :today) group by r.jobRole.id
                        """,
                        OfRole.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .collect(toMap(OfRole::id, OfRole::requirements));
    }
}
