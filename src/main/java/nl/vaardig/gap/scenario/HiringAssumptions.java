package nl.vaardig.gap.scenario;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.vaardig.organisation.Municipality;
import nl.vaardig.organisation.Population;
import nl.vaardig.platform.CurrentRequest;

/** Hires a municipality expects in a year; a population that is not among them goes on as it was. */
@ApplicationScoped
@Transactional
public class HiringAssumptions {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    public Map<Population, Integer> all() {
        return db.createQuery("select h from OutlookHiring h", OutlookHiring.class)
                .getResultStream()
                .collect(toMap(OutlookHiring::population, OutlookHiring::perYear));
    }

    /** In place of all that was assumed before. */
    public void assume(Map<Population, Integer> perYear) {
        db.find(Municipality.class, request.municipality(), LockModeType.PESSIMISTIC_WRITE);
        db.createQuery("delete from OutlookHiring h").executeUpdate();
        perYear.forEach((population, people) -> db.persist(new OutlookHiring(population, people)));
    }
}
