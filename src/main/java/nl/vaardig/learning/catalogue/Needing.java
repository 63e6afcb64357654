package nl.vaardig.learning.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.vaardig.inventory.gap.Needs;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;

/** What the reader still has to learn, for choosing what to learn: the reader's own, nobody else's. */
@ApplicationScoped
@Transactional
public class Needing {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    private record Row(
            long skill,
            Bilingual name,
            int packed,
            Integer byJobRole,
            Integer level,
            LocalDate validOn,
            RatingSource source,
            Boolean grow) {}

    /** Where one wants to grow first, then the heaviest: importance times levels. Empty for who is no employee. One query. */
    public List<Need> mine() {
        Long me = request.user().employeeId();
        if (me == null) return List.of();
        Needs all = new Needs(LocalDate.now(clock), "e.id = :me");
        Needs ofRole = new Needs(LocalDate.now(clock), "e.id = :me and r.jobRole is not null");
        return all.bind(db.createQuery(
                                """
                                select s.id, s.name, n.packed, f.packed, l.level, l.validOn, l.source, w.wantsToGrow
                                from %s n join Skill s on s.id = n.skillId
                                left join %s f on f.skillId = n.skillId
                                left join CurrentLevel l on l.employee.id = n.employeeId and l.skill.id = n.skillId
                                left join SkillWish w on w.employee.id = n.employeeId and w.skill.id = n.skillId
                                where l.level is null or l.level < floor(n.packed / 10)
                                """
                                        .formatted(all.table(), ofRole.table()),
                                Row.class)
                        .setParameter("me", me))
                .getResultStream()
                .map(Needing::need)
                .sorted(Comparator.comparing((Need need) -> !need.grow())
                        .thenComparing(need -> -need.importance() * need.gap())
                        .thenComparing(Need::skill))
                .toList();
    }

    private static Need need(Row row) {
        int required = Needs.level(row.packed());
        return new Need(
                row.skill(),
                row.name(),
                required,
                Needs.importance(row.packed()),
                row.byJobRole() != null && Needs.level(row.byJobRole()) == required,
                row.level(),
                row.validOn(),
                row.source(),
                Boolean.TRUE.equals(row.grow()));
    }
}
