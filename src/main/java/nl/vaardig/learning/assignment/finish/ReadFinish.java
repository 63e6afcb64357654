package nl.vaardig.learning.assignment.finish;

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
import java.util.Objects;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.own.OwnPaths;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skills;

/** What changed between the day before an own path was begun and today. */
@ApplicationScoped
@Transactional
public class ReadFinish {

    private static final int MOST_SENTENCES = 3;

    @PersistenceContext
    EntityManager db;

    @Inject
    OwnPaths own;

    @Inject
    LearningPaths paths;

    @Inject
    Skills skills;

    @Inject
    CountingRules rules;

    @Inject
    PathEvaluations evaluations;

    @Inject
    Clock clock;

    private record Known(long skill, int level) {}

    /** @throws NotThere when it isn't one's own */
    Finish of(long id, Sent fields) {
        List<OwnPaths.Mine> all = own.all();
        OwnPaths.Mine mine = all.stream()
                .filter(one -> one.assignment().id() == id)
                .findFirst()
                .orElseThrow(NotThere::new);
        List<PathOutcome> outcomes = paths.outcomes(mine.assignment().pathVersion());
        OwnPaths.Mine next = all.stream()
                .filter(OwnPaths.Mine::isOpen)
                .filter(one -> one != mine)
                .findFirst()
                .orElse(null);
        return new Finish(
                mine,
                changes(mine.assignment(), outcomes),
                canDo(outcomes),
                next,
                evaluations.of(mine.assignment()),
                fields);
    }

    private List<Finish.Change> changes(Assignment assignment, List<PathOutcome> outcomes) {
        if (outcomes.isEmpty() || assignment.startedAt() == null) return List.of();
        LocalDate today = LocalDate.now(clock);
        LocalDate before =
                LocalDate.ofInstant(assignment.startedAt(), AmsterdamClock.ZONE).minusDays(1);
        List<Long> asked = outcomes.stream().map(one -> one.skill().id()).toList();
        long employee = assignment.employee().id();
        Map<Long, Integer> then = levels(employee, asked, AsOf.on(before, today));
        Map<Long, Integer> now = levels(employee, asked, AsOf.today(today));
        return outcomes.stream()
                .map(one -> new Finish.Change(
                        one.skill().name(),
                        then.get(one.skill().id()),
                        now.get(one.skill().id()),
                        one.level()))
                .toList();
    }

    private Map<Long, Integer> levels(long employee, List<Long> asked, AsOf when) {
        CountedLevels counted = rules.levels(when);
        String table = counted.table("r.employee.id = :employee and r.skill.id in (:skills)");
        return counted.bind(db.createQuery("select l.skillId, l.level from " + table + " l", Known.class))
                .setParameter("employee", employee)
                .setParameter("skills", InList.of(asked))
                .getResultStream()
                .collect(toMap(Known::skill, Known::level));
    }

    private List<Bilingual> canDo(List<PathOutcome> outcomes) {
        Map<Long, List<LevelAnchor>> anchors =
                skills.anchors(outcomes.stream().map(one -> one.skill().id()).toList());
        return outcomes.stream()
                .map(one -> anchors.getOrDefault(one.skill().id(), List.of()).stream()
                        .filter(anchor -> anchor.level() == one.level())
                        .map(LevelAnchor::text)
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .limit(MOST_SENTENCES)
                .toList();
    }
}
