package nl.vaardig.learning.handin.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.vaardig.learning.handin.HandedIn;
import nl.vaardig.learning.handin.VersionState;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;

/** Files that people handed in. */
@ApplicationScoped
@Transactional
public class HandInFiles {

    @PersistenceContext
    EntityManager db;

    @Inject
    HandInReviews reviews;

    @Inject
    CurrentRequest request;

    /** With its file. @throws NotThere for one without, for what is another's to read, and for who has yet to open it */
    HandedIn get(long id) {
        HandedIn version = db.createQuery(
                        """
                        select w from HandedIn w join fetch w.file join fetch w.assignment x join fetch x.employee
                        where w.id = :id
                        """,
                        HandedIn.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        if (request.user().is(version.assignment().employee().id())) return version;
        boolean opened = version.state() != VersionState.WAITING;
        Optional<HandInReviews.Shown> shown = reviews.versions(id).stream().findFirst();
        if (!opened || shown.isEmpty()) throw new NotThere();
        return version;
    }
}
