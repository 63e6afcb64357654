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

    /**
     * In place of all that was assumed before, all of it or nothing.
     *
     * @param completion percent of the people on a path who complete it
     */
    public void assume(int completion, Map<Population, Integer> perYear) {
        scenarios.assumeCompletion(completion);
        db.createQuery("delete from OutlookHiring h").executeUpdate();
        perYear.forEach((population, people) -> db.persist(new OutlookHiring(population, people)));
    }
}
