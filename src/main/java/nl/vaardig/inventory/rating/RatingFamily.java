package nl.vaardig.inventory.rating;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Ratings that are one statement in several rows: a version of a framework that takes the place of another carries
 * ratings along.
 */
record RatingFamily(EntityManager db) {

    /** Ids of these ratings, of those they repeat and of those that repeat them. */
    Set<Long> of(Collection<Long> ratingIds) {
        Set<Long> known = new LinkedHashSet<>(ratingIds);
        Set<Long> fresh = Set.copyOf(known);
        while (!fresh.isEmpty()) {
            fresh = kin(fresh).filter(known::add).collect(toSet());
        }
        return known;
    }

    private Stream<Long> kin(Set<Long> ids) {
        List<Long> before = db.createQuery(
                        "select r.carriedFrom from Rating r where r.id in (:ids) and r.carriedFrom is not null",
                        Long.class)
                .setParameter("ids", ids)
                .getResultList();
        List<Long> after = db.createQuery("select r.id from Rating r where r.carriedFrom in (:ids)", Long.class)
                .setParameter("ids", ids)
                .getResultList();
        return Stream.concat(before.stream(), after.stream());
    }
}
