package nl.vaardig.learning.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.vaardig.learning.course.CourseChanged;

/** A course that is made or changed may change what the paths with it cost. */
@ApplicationScoped
@Transactional
public class PathsFollowCourses {

    @PersistenceContext
    EntityManager db;

    void follow(@Observes CourseChanged changed) {
        PathPrices.follow(db);
    }
}
