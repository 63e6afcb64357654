package nl.vaardig.privacy.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Sent;
import nl.vaardig.harness.Work;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import org.junit.jupiter.api.Test;

/** Looking at many people is written down for each of them, together. */
@InServer
class AccessLogIT {

    private static final int PEOPLE = 100;

    @Inject
    Work work;

    @Inject
    Sent sent;

    @Inject
    AccessLog log;

    @Test
    void writesALineForEachInOneGo() {
        long municipality = work.freshMunicipality();
        List<Long> people = work.at(municipality, db -> IntStream.range(0, PEOPLE)
                .mapToObj(place -> new Employee("L" + place, "Sam", "Nummer " + place, null, null))
                .peek(db::persist)
                .map(Employee::id)
                .toList());
        Set<Role> roles = Set.of(Role.HR_ADVISOR);
        CurrentUser hr = new CurrentUser(1, "Proef", municipality, "Proefdorp", people.get(0), roles, roles);
        long statements = sent.count(() -> work.as(hr, db -> {
            log.note(people, "privacy.subject.skills");
            return null;
        }));
        long written = work.at(municipality, db -> db.createQuery("select count(e) from AccessLogEntry e", Long.class)
                .getSingleResult());
        assertEquals(PEOPLE - 1, written, "oneself is nobody else");
        assertTrue(statements < PEOPLE / 4, statements + " statements for " + PEOPLE + " people");
    }
}
