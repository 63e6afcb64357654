package nl.vaardig.steering.outlook.forecast;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.vaardig.organisation.jobrole.Population;

/** Hires a municipality expects in a year; a population that is not among them goes on as it was. */
@ApplicationScoped
@Transactional
public class HiringAssumptions {

    @PersistenceContext
    EntityManager db;

    @Inject
    Scenarios scenarios;

    public Map<Population, Integer> all() {
        return db.createQuery("select h from OutlookHiring h", OutlookHiring.class)
                .getResultStream()
                .collect(toMap(OutlookHiring::population, OutlookHiring::perYear));
    }

    /** In place of all that was assumed before, all of it or nothing. */
    public void assume(AssumptionWish wish) {
        scenarios.assumeCompletion(wish.completionPercent());
        db.createQuery("delete from OutlookHiring h").executeUpdate();
        wish.hires().forEach((population, people) -> db.persist(new OutlookHiring(population, people)));
    }
}
