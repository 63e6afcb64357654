package nl.vaardig.admin.starter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import nl.vaardig.learning.quiz.exchange.StarterQuizzes;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.skills.framework.Skill;

/** A new municipality with the starter library in it, ready for its people. Each step happens as a whole or not at all. */
@ApplicationScoped
@Transactional
public class Starter {

    @PersistenceContext
    EntityManager db;

    @Inject
    StarterQuizzes quizzes;

    @Inject
    Clock clock;

    /** The id of the municipality with this code, made now when it is not there. Acts at the root. */
    public long municipality(String code, String name) {
        return db.createQuery("select m.id from Municipality m where m.code = :code", Long.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> create(code, name));
    }

    private long create(String code, String name) {
        Municipality municipality = new Municipality(code, name, clock.instant());
        db.persist(municipality);
        return municipality.id();
    }

    /** The starter library for the municipality at hand. Nothing happens where there is a framework already. */
    public void lay() {
        long frameworks =
                db.createQuery("select count(f) from Framework f", Long.class).getSingleResult();
        if (frameworks > 0) return;
        Map<String, Skill> skills = new StarterFrameworks(db).lay();
        new StarterDemand(db, skills).layJobRoles();
        new StarterLearning(db, skills).lay();
        quizzes.lay(skills.values());
    }
}
