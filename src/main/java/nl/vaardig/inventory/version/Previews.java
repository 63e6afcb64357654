package nl.vaardig.inventory.version;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.gap.Needs;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.platform.NotThere;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.framework.taking.VersionTables;
import nl.vaardig.skills.framework.version.Asked;
import nl.vaardig.skills.framework.version.Consequences;
import nl.vaardig.skills.framework.version.Held;
import nl.vaardig.skills.framework.version.VersionChange;
import nl.vaardig.skills.scale.ScaleMapping;

/** What taking a draft would change, worked out without changing anything. A fixed number of queries. */
@ApplicationScoped
@Transactional
public class Previews {

    @PersistenceContext
    EntityManager db;

    @Inject
    Frameworks frameworks;

    @Inject
    Skills skills;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    VersionTables tables;

    @Inject
    Clock clock;

    private record HeldRow(long employeeId, String skill, int packed, Integer level) {}

    /** @throws NotThere when there is no such draft with a published version before it */
    public Preview of(long id) {
        Framework draft = db.find(Framework.class, id);
        Framework before = draft == null ? null : frameworks.published(draft);
        if (before == null || before == draft) throw new NotThere();
        ScaleMapping mapping = mapping(draft, before);
        VersionChange change = change(before, draft);
        List<Requirement> asked = asked(before);
        boolean tellsGaps = whoMaySee.skills().everyone();
        Consequences consequences = mapping == null
                ? new Consequences(List.of(), List.of())
                : Consequences.of(
                        change.change(),
                        mapping,
                        asked.stream()
                                .map(row -> new Asked(row.id(), row.skill().code(), row.level()))
                                .toList(),
                        tellsGaps ? held(before) : List.of());
        return new Preview(
                frameworks.get(id),
                frameworks.get(before.id()),
                mapping,
                change.change(),
                asked.size(),
                lines(consequences, asked),
                tellsGaps ? Preview.GapCounts.of(consequences.gaps()) : null);
    }

    private static List<Preview.Line> lines(Consequences consequences, List<Requirement> asked) {
        Map<Long, Requirement> rows = asked.stream().collect(toMap(Requirement::id, row -> row));
        List<Preview.Line> lines = new ArrayList<>();
        for (Consequences.RequirementChange change : consequences.requirements()) {
            Requirement row = rows.get(change.requirement().id());
            lines.add(new Preview.Line(row.asker(), row.skill().name(), row.level(), change.level()));
        }
        return lines;
    }

    VersionChange change(Framework before, Framework draft) {
        List<Skill> old = frameworks.skills(before.id());
        List<Skill> now = frameworks.skills(draft.id());
        List<Long> ids = new ArrayList<>();
        old.forEach(skill -> ids.add(skill.id()));
        now.forEach(skill -> ids.add(skill.id()));
        Map<Long, List<LevelAnchor>> anchors = skills.anchors(ids);
        return VersionChange.between(old, now, anchors);
    }

    /** Each level to itself on the same scale; on another one as it was chosen, null while it was not. */
    ScaleMapping mapping(Framework draft, Framework before) {
        int old = top(before);
        if (draft.scale().id().equals(before.scale().id())) return ScaleMapping.same(old);
        Map<Integer, Integer> chosen = tables.levels(draft.id());
        return chosen.size() == old ? ScaleMapping.of(old, top(draft), chosen) : null;
    }

    private int top(Framework framework) {
        return frameworks.levels(framework.scale().id()).size();
    }

    private List<Requirement> asked(Framework before) {
        return db.createQuery(
                        """
                        select r from Requirement r join fetch r.skill s left join fetch r.jobRole j
                        left join fetch r.department d left join fetch r.goal g left join fetch r.employee e
                        where s.framework = :before and (r.validUntil is null or r.validUntil >= :today)
                        order by j.code, d.code, g.code, s.ordinal, r.validFrom, r.id
                        """,
                        Requirement.class)
                .setParameter("before", before)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    private List<Held> held(Framework before) {
        Needs needs = new Needs(LocalDate.now(clock), "1 = 1");
        String query =
                """
                select n.employeeId, s.code, n.packed, l.level from %s n join Skill s on s.id = n.skillId
                left join CurrentLevel l on l.employee.id = n.employeeId and l.skill.id = n.skillId
                where s.framework = :before
                """
                        .formatted(needs.table());
        return needs.bind(db.createQuery(query, HeldRow.class)).setParameter("before", before).getResultList().stream()
                .map(row -> new Held(row.employeeId(), row.skill(), Needs.level(row.packed()), row.level()))
                .toList();
    }
}
