package nl.vaardig.talent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vaardig.assignment.AssignmentState;
import nl.vaardig.privacy.Figure;
import nl.vaardig.privacy.Share;
import nl.vaardig.talent.workforce.TalentGroup;

/**
 * Conditions for staying (DOMAIN, section 6) as far as they are recorded, counted in groups with equal weights. Nobody
 * gets a mark and nobody is ranked: an unmet condition is work for the municipality, not a property of a person.
 */
@ApplicationScoped
@Transactional
public class Conditions {

    private static final List<AssignmentState> ACTIVE = List.of(AssignmentState.ASSIGNED, AssignmentState.STARTED);

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
        Set<Long> active = new HashSet<>(withActivePath());
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

    List<Long> withActivePath() {
        return db.createQuery("select distinct a.employee.id from Assignment a where a.state in (:active)", Long.class)
                .setParameter("active", ACTIVE)
                .getResultList();
    }

    List<Long> wishingToGrow() {
        return db.createQuery("select distinct w.employee.id from SkillWish w where w.wantsToGrow = true", Long.class)
                .getResultList();
    }

    private static Figure<Share> share(Study study, TalentGroup group, Set<Long> of, Set<Long> met) {
        Set<Long> people = study.employedNow(group);
        if (of != null) people.retainAll(of);
        long numerator = people.stream().filter(met::contains).count();
        boolean shown = study.showsNow(group);
        return study.hiding().figure(shown ? people.size() : 0, new Share(numerator, people.size()));
    }
}
