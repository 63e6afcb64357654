package nl.vaardig.steering.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.passport.Passports;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.steering.people.PeopleAsk.Sort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the demo: a passport and the list of people cost the same queries for anyone, and nobody sees over the border. */
@InServer
class PassportQueriesIT {

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    Passports passports;

    @Inject
    PeopleList people;

    @Inject
    Clock clock;

    private CurrentUser hr;

    @BeforeEach
    void anAdvisorOfWaterveen() {
        long waterveen = municipality("GM9901");
        hr = new CurrentUser(1, "HR", waterveen, "Waterveen", null, Set.of(Role.HR_ADVISOR), Set.of(Role.HR_ADVISOR));
    }

    @Test
    void aPassportCostsTheSameForEverybody() {
        List<Long> some = employees(hr.municipalityId(), 4);
        Set<Long> counts = new TreeSet<>();
        for (Long employee : some) {
            counts.add(queries.count(() -> work.as(hr, db -> passports.of(employee, today()))));
        }
        assertEquals(1, counts.size(), "queries: " + counts);
    }

    @Test
    void aPageOfPeopleCostsTheSameForAnySize() {
        for (Sort sort : Sort.values()) {
            PeopleAsk filter = new PeopleAsk(null, null, sort, true);
            long few = queries.count(() -> work.as(hr, db -> people.find(filter, new Paging.Ask(1, 5))));
            long many = queries.count(() -> work.as(hr, db -> people.find(filter, new Paging.Ask(1, 100))));
            assertEquals(few, many, sort.name());
        }
    }

    @Test
    void somebodyOfAnotherMunicipalityIsNotThere() {
        long other = employees(municipality("GM9902"), 1).get(0);
        assertThrows(NotThere.class, () -> work.as(hr, db -> passports.of(other, today())));
    }

    private AsOf today() {
        return AsOf.today(LocalDate.now(clock));
    }

    private long municipality(String code) {
        return work.at(0, db -> db.createQuery("select m.id from Municipality m where m.code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult());
    }

    private List<Long> employees(long municipality, int most) {
        return work.at(municipality, db -> db.createQuery(
                        "select distinct a.employee.id from Appointment a where a.endOn is null order by a.employee.id",
                        Long.class)
                .setMaxResults(most)
                .getResultList());
    }
}
