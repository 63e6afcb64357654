package nl.vaardig.learning.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.quiz.PartSaid;
import nl.vaardig.learning.quiz.Quiz;
import nl.vaardig.learning.quiz.Quizzes;
import nl.vaardig.learning.quiz.item.Item;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.job.Jobs;

/** Draws the questions of an attempt and their order, once. */
@ApplicationScoped
@Transactional
public class BeginAttempt {

    private static final Draw DRAW = new Draw(new SecureRandom());

    @PersistenceContext
    EntityManager db;

    @Inject
    Quizzes quizzes;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    long begin(Quiz quiz, Assignment assignment, Step step, int number) {
        List<Item> items = items(quiz);
        RuleRefused.unless(!items.isEmpty(), "rule.quiz.nothingAsked");
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Attempt attempt = new Attempt(quiz, assignment, step, number, extra(assignment), now);
        db.persist(attempt);
        int at = 0;
        for (Item item : quiz.shuffle() ? DRAW.shuffled(items) : items) {
            String shown = DRAW.shown(item.kind(), item.now().options().size(), quiz.shuffle());
            db.persist(new AttemptQuestion(attempt, ++at, item.now(), shown));
        }
        if (attempt.endsAt() != null) jobs.ask(AttemptSweep.NAME);
        return attempt.id();
    }

    private int extra(Assignment assignment) {
        ExtraTime extra = db.find(ExtraTime.class, assignment.employee().id());
        return extra == null ? 0 : extra.percent();
    }

    /** Each once: what a part has isn't drawn again. */
    private List<Item> items(Quiz quiz) {
        List<PartSaid> parts = quizzes.parts(quiz.id()).stream()
                .map(part -> part.part().said())
                .toList();
        List<Item> fixed =
                parts.stream().map(PartSaid::item).filter(item -> item != null).toList();
        List<Item> items = new ArrayList<>();
        for (PartSaid part : parts) {
            if (part.item() == null) items.addAll(DRAW.some(pool(part, fixed, items), part.draw()));
            else if (part.item().archivedAt() == null) items.add(part.item());
        }
        return items;
    }

    private List<Item> pool(PartSaid part, List<Item> fixed, List<Item> drawn) {
        return db.createQuery(
                        """
                        select i from Item i join fetch i.now
                        where i.skill = :skill and i.archivedAt is null and (:level is null or i.level = :level) order by i.id
                        """,
                        Item.class)
                .setParameter("skill", part.skill())
                .setParameter("level", part.level())
                .getResultStream()
                .filter(item -> !fixed.contains(item) && !drawn.contains(item))
                .toList();
    }
}
