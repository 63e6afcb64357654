package nl.vaardig.talent.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.talent.workforce.TalentGroup;

/**
 * Conditions for staying (rules.md) as far as they are recorded, counted in groups with equal weights. Nobody
 * gets a mark and nobody is ranked: an unmet condition is work for the municipality, not a property of a person.
 */
@ApplicationScoped
@Transactional
public class Conditions {

    @PersistenceContext
    EntityManager db;

    /** One condition: how many of the group it holds for. */
    public record Condition(Kind kind, Figure<Share> digitalTalent, Figure<Share> others) {

        /** Nobody in either group it could hold for, as far as that may be shown. */
        public boolean isAboutNobody() {
            return Stream.of(digitalTalent, others).allMatch(figure -> figure.value()
                    .filter(share -> share.denominator() > 0)
                    .isEmpty());
        }
    }

    public enum Kind {
        /** Follows a learning path, or has one waiting. */
        ACTIVE_PATH,
        /** Said that they want to grow in a skill, and has an active path. Of those who said so. */
        WISH_FOLLOWED
    }

    /** Of those employed on the last day of the period. Two queries. */
    public List<Condition> of(Study study) {
        Set<Long> active = new HashSet<>(withActivePath(study.now().end()));
        Set<Long> wishing = new HashSet<>(wishingToGrow());
        return List.of(
                new Condition(
                        Kind.ACTIVE_PATH,
                        share(study, TalentGroup.DIGITAL_TALENT, null, active),
                        share(study, TalentGroup.OTHERS, null, active)),
                new Condition(
                        Kind.WISH_FOLLOWED,
                        share(study, TalentGroup.DIGITAL_TALENT, wishing, active),
                        share(study, TalentGroup.OTHERS, wishing, active)));
    }

    /** At the end of a day. A proposal nobody has accepted is not active. */
    List<Long> withActivePath(LocalDate on) {
        return db.createQuery(
                        """
                        select distinct a.employee.id from Assignment a where a.state <> :proposed
                        and a.assignedAt < :after and (a.endedAt is null or a.endedAt >= :after)
                        """,
                        Long.class)
                .setParameter("proposed", AssignmentState.PROPOSED)
                .setParameter(
                        "after",
                        on.plusDays(1).atStartOfDay(AmsterdamClock.ZONE).toInstant())
                .getResultList();
    }

    /** Today's: earlier wishes are not kept. */
    List<Long> wishingToGrow() {
        return db.createQuery("select distinct w.employee.id from SkillWish w where w.wantsToGrow = true", Long.class)
                .getResultList();
    }

    static Figure<Share> share(Study study, TalentGroup group, Set<Long> of, Set<Long> met) {
        Set<Long> people = study.employedNow(group);
        if (of != null) people.retainAll(of);
        long numerator = people.stream().filter(met::contains).count();
        Share share = new Share(numerator, people.size());
        if (of != null) return ofSome(study, group, share);
        return study.hiding().figure(study.showsNow(group) ? people.size() : 0, share);
    }

    /**
     * About those in the group who said something of themselves. Shown to who may not see them for the whole
     * organisation only, as one department would follow from another and the whole, and never for all or none of them.
     */
    private static Figure<Share> ofSome(Study study, TalentGroup group, Share share) {
        if (study.hiding().individuals()) return study.hiding().when(true, share);
        boolean shown = study.filter().scope().isEverything() && study.showsNow(group);
        return study.hiding().groups().sensitiveShare(shown ? share : new Share(0, 0));
    }
}
