package nl.vaardig.learning.quiz.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.quiz.attempt.Attempt;
import nl.vaardig.learning.quiz.attempt.AttemptQuestion;
import nl.vaardig.learning.quiz.attempt.EndAttempt;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;

/** Open answers that wait: of everybody for HR, of the own people for a manager, and of nobody for oneself. */
@ApplicationScoped
@Transactional
public class Reviews {

    /** As q, of attempt a of employee e: handed in and nobody looked yet. */
    private static final String WAITS =
            "a.state = AttemptState.REVIEW and q.isFinal = true and q.points is null and e.id <> :me and ";

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    EndAttempt ending;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    public record Line(long id, long employeeId, String employee, Bilingual quiz, Instant handedInAt) {}

    /** @param words null only when it is good */
    public record Judgement(AnswerVerdict verdict, String words) {

        static Judgement read(Said said) {
            AnswerVerdict verdict = said.one("verdict", AnswerVerdict.class);
            String words = said.optionalText("words", AttemptQuestion.LONGEST_WORDS);
            boolean isUnexplained = verdict != null && verdict != AnswerVerdict.GOOD && words == null;
            if (isUnexplained) said.fault("words", "quiz.reviews.wordsMissing");
            return said.isSound() ? new Judgement(verdict, words) : null;
        }
    }

    /** Who waits longest comes first. */
    public Paging<Line> waiting(Paging.Ask ask) {
        Sight sight = whoMaySee.skills();
        String from = " from AttemptQuestion q join q.attempt a join a.employee e join a.quiz z where " + WAITS
                + sight.of("e");
        TypedQuery<Line> lines = bind(
                sight,
                db.createQuery(
                        "select q.id, e.id, concat(e.givenName, ' ', e.familyName), z.title, a.endedAt" + from
                                + " order by a.endedAt, q.id",
                        Line.class));
        return ask.holding(
                lines.setFirstResult(ask.first()).setMaxResults(ask.pageSize()).getResultList(),
                () -> bind(sight, db.createQuery("select count(q)" + from, Long.class))
                        .getSingleResult());
    }

    /** With its question, attempt and employee. @throws NotThere when it doesn't wait, or is not the user's to see */
    public AttemptQuestion get(long id) {
        Sight sight = whoMaySee.skills();
        return bind(
                        sight,
                        db.createQuery(
                                """
                                select q from AttemptQuestion q join fetch q.version v join fetch v.item
                                  join fetch q.attempt a join fetch a.employee e join fetch a.quiz
                                where q.id = :id and """
                                        + " " + WAITS + sight.of("e"),
                                AttemptQuestion.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private <T> TypedQuery<T> bind(Sight sight, TypedQuery<T> query) {
        Long me = request.user().employeeId();
        sight.bind(query).setParameter("me", me == null ? -1L : me);
        return query;
    }

    /** With the last one the attempt is known, and what follows from it happens. */
    public void judge(long id, Judgement judgement) {
        AttemptQuestion question = get(id);
        Attempt attempt = question.attempt();
        db.find(Assignment.class, attempt.assignment().id(), LockModeType.PESSIMISTIC_WRITE);
        db.refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
        db.refresh(question);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        question.review(
                judgement.verdict().points(), judgement.words(), request.user().accountId(), now);
        ending.settle(attempt);
    }
}
