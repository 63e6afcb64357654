package nl.vaardig.learning.record.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.vaardig.cast.At;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.learning.record.KeepStatements;
import nl.vaardig.learning.record.Learners;
import nl.vaardig.learning.record.Version;
import nl.vaardig.learning.record.Written;
import nl.vaardig.learning.record.period.RecordPeriod;
import nl.vaardig.learning.record.period.RecordSweep;
import nl.vaardig.learning.record.statement.ReadStatement;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.page.Paging;
import org.junit.jupiter.api.Test;

/** What was kept of somebody's learning stays that person's, and nobody else's. */
@InServer
class OwnRecordIT {

    private static final URI BASE = URI.create("https://vaardig.example/");
    private static final Paging.Ask FIRST = new Paging.Ask(1, 25);

    @Inject
    Work work;

    @Inject
    KeepStatements keep;

    @Inject
    Learners learners;

    @Inject
    OwnRecord own;

    @Inject
    RecordPeriod period;

    @Inject
    RecordSweep sweep;

    @Inject
    Clock clock;

    /** Another name and address, another department, left and hired again: all that was kept is there. */
    @Test
    void theHistoryStaysWithThePerson() {
        long place = work.freshMunicipality();
        long anna = work.at(place, db -> employee(Cast.of(db, LocalDate.now(clock)), "1"));
        String before = told(place, anna, "eerste", clock.instant());
        work.doAt(place, db -> {
            Employee she = db.find(Employee.class, anna);
            she.correct("Anna", "de Wit", "anders@example.org", null);
            Cast cast = Cast.of(db, LocalDate.now(clock));
            db.createQuery("update Appointment a set a.endOn = :day where a.employee.id = :id")
                    .setParameter("day", LocalDate.now(clock).minusDays(40))
                    .setParameter("id", anna)
                    .executeUpdate();
            db.persist(new nl.vaardig.organisation.employee.Appointment(
                    "1b",
                    she,
                    cast.department("B"),
                    cast.jobRole("anders"),
                    java.math.BigDecimal.ONE,
                    LocalDate.now(clock)));
        });
        String after = told(place, anna, "tweede", clock.instant());
        assertEquals(before, after, "the same account");
        assertEquals(
                List.of("tweede", "eerste"),
                work.as(new At(place).employee(anna), db -> own.page(FIRST)).items().stream()
                        .map(OwnStatement::about)
                        .toList());
    }

    @Test
    void nobodyElseHasIt() {
        long place = work.freshMunicipality();
        long anna = work.at(place, db -> employee(Cast.of(db, LocalDate.now(clock)), "1"));
        long bert = work.at(place, db -> employee(Cast.of(db, LocalDate.now(clock)), "2"));
        String account = told(place, anna, "van Anna", clock.instant());
        assertNotEquals(account, work.at(place, db -> learners.actor(bert, BASE).name()));
        assertEquals(
                0, work.as(new At(place).employee(bert), db -> own.page(FIRST)).total());
        // The name of an account alone is nobody: the home page has to be that of the municipality.
        work.doAt(
                place,
                db -> keep.all(
                        List.of(written("https://elders.example/", account, "elders", clock.instant())), List.of()));
        assertEquals(
                1, work.as(new At(place).employee(anna), db -> own.page(FIRST)).total());
    }

    @Test
    void whatIsOverItsTimeGoes() {
        long place = work.freshMunicipality();
        long anna = work.at(place, db -> employee(Cast.of(db, LocalDate.now(clock)), "1"));
        work.doAt(place, db -> period.choose(1));
        told(place, anna, "oud", clock.instant().minus(400, ChronoUnit.DAYS));
        told(place, anna, "nieuw", clock.instant().minus(300, ChronoUnit.DAYS));
        work.doAt(place, db -> sweep.run(null));
        assertEquals(
                List.of("nieuw"),
                work.as(new At(place).employee(anna), db -> own.page(FIRST)).items().stream()
                        .map(OwnStatement::about)
                        .toList());
    }

    private static long employee(Cast cast, String number) {
        return cast.anEmployee(number)
                .in(cast.department("A" + number))
                .as(cast.jobRole("rol" + number))
                .id();
    }

    /** @return the name of the account */
    private String told(long place, long employee, String what, Instant when) {
        return work.at(place, db -> {
            Written.Actor actor = learners.actor(employee, BASE);
            keep.all(List.of(written(actor.homePage(), actor.name(), what, when)), List.of());
            return actor.name();
        });
    }

    private static Written written(String homePage, String name, String what, Instant when) {
        JsonObject account = Json.createObjectBuilder()
                .add("homePage", homePage)
                .add("name", name)
                .build();
        JsonObject definition = Json.createObjectBuilder()
                .add("name", Json.createObjectBuilder().add("nl", what))
                .build();
        JsonObject statement = Json.createObjectBuilder()
                .add("actor", Json.createObjectBuilder().add("account", account))
                .add("verb", Json.createObjectBuilder().add("id", "http://adlnet.gov/expapi/verbs/completed"))
                .add(
                        "object",
                        Json.createObjectBuilder()
                                .add("id", "http://example.org/" + what.replace(' ', '-'))
                                .add("definition", definition))
                .build();
        JsonObject authority =
                Json.createObjectBuilder().add("mbox", "mailto:s@example.org").build();
        return new ReadStatement(Version.V1, authority, when.truncatedTo(ChronoUnit.MILLIS))
                .read("statement", statement, null);
    }
}
