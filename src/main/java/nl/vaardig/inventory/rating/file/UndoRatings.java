package nl.vaardig.inventory.rating.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.exchange.reading.Undoable;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.Rating;

/** Takes back the ratings of a file: they are only ever added. */
@ApplicationScoped
public class UndoRatings implements Undoable<Rating> {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentLevels levels;

    @Override
    public Class<Rating> type() {
        return Rating.class;
    }

    @Override
    public List<?> state(Rating rating) {
        return List.of();
    }

    @Override
    public void putBack(Rating rating, List<String> was) {
        throw new IllegalStateException("a rating never changes");
    }

    /** Ratings and levels of a person change under one lock. */
    @Override
    public Runnable hold(List<Long> made, List<Long> changed) {
        Set<Long> people = new TreeSet<>(
                db.createQuery("select distinct r.employee.id from Rating r where r.id in :ids", Long.class)
                        .setParameter("ids", made)
                        .getResultList());
        levels.lock(people);
        return () -> {
            if (!people.isEmpty()) levels.recompute(people);
        };
    }
}
