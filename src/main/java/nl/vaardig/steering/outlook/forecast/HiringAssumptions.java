package nl.vaardig.steering.outlook.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.kept.Kept;
import nl.vaardig.platform.who.CurrentRequest;

/** Hires a municipality expects in a year; a population that is not among them goes on as it was. */
@ApplicationScoped
@Transactional
public class HiringAssumptions {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Scenarios scenarios;

    @Inject
    Kept kept;

    /** What a municipality assumes. @param completion percent of people on a path who complete it */
    public record Assumed(int completion, Map<Population, Integer> hires) {}

    /** @param population null for the percentage that complete a path */
    private record Line(Population population, int number) {}

    public Assumed read() {
        return kept.of("outlook assumptions", this::all);
    }

    /** In one query: the percentage is a line without a population. */
    private Assumed all() {
        List<Line> lines = db.createQuery(
                        """
                        select h.population, h.perYear from OutlookHiring h
                        union all
                        select no.population, a.completionPercent from OutlookAssumption a left join OutlookHiring no on 1 = 0
                        where a.municipalityId = :municipality
                        """,
                        Line.class)
                .setParameter("municipality", request.municipality())
                .getResultList();
        Map<Population, Integer> hires = new EnumMap<>(Population.class);
        int completion = OutlookAssumption.COMPLETION;
        for (Line line : lines) {
            if (line.population() == null) completion = line.number();
            else hires.put(line.population(), line.number());
        }
        return new Assumed(completion, hires);
    }

    /** In place of all that was assumed before, all of it or nothing. */
    public void assume(AssumptionWish wish) {
        scenarios.assumeCompletion(wish.completionPercent());
        db.createQuery("delete from OutlookHiring h").executeUpdate();
        wish.hires().forEach((population, people) -> db.persist(new OutlookHiring(population, people)));
    }
}
