package nl.vaardig.learning.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.OpenRounds;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.learning.quiz.Quiz;

/**
 * A passed quiz gives a rating when it says so itself and its path brings to that skill: of the level of the quiz, and
 * never a higher one than the path brings to. It shows that somebody is there at least, so it is left out for who
 * stands higher already.
 */
@ApplicationScoped
@Transactional
public class PassedRating {

    @PersistenceContext
    EntityManager db;

    @Inject
    Ratings ratings;

    @Inject
    CurrentLevels levels;

    @Inject
    OpenRounds rounds;

    @Inject
    Clock clock;

    void give(Attempt attempt) {
        Quiz quiz = attempt.quiz();
        if (quiz.skill() == null || !attempt.assignment().state().isFollowed()) return;
        Integer brings = brings(attempt);
        if (brings == null) return;
        long employee = attempt.employee().id();
        int level = Math.min(quiz.level(), brings);
        levels.lock(List.of(employee));
        if (standsAt(employee, quiz.skill().id()) > level) return;
        String note = quiz.title().nl();
        Ratings.Entry entry =
                new Ratings.Entry(employee, quiz.skill().id(), level, quiz.source(), LocalDate.now(clock), null, note);
        // Nobody says so: the answers do.
        Rating rating = ratings.persist(entry, rounds.asking(employee).orElse(null), 0);
        levels.follow(rating);
    }

    /** Null when the path doesn't bring to this skill. */
    private Integer brings(Attempt attempt) {
        return db.createQuery(
                        """
                        select max(o.level) from PathOutcome o join Assignment x on o.pathVersion = x.pathVersion
                        where x = :assignment and o.skill = :skill
                        """,
                        Integer.class)
                .setParameter("assignment", attempt.assignment())
                .setParameter("skill", attempt.quiz().skill())
                .getSingleResult();
    }

    private int standsAt(long employee, long skill) {
        return db.createQuery(
                        "select c.level from CurrentLevel c where c.employee.id = :employee and c.skill.id = :skill",
                        Integer.class)
                .setParameter("employee", employee)
                .setParameter("skill", skill)
                .getResultStream()
                .findFirst()
                .orElse(0);
    }
}
