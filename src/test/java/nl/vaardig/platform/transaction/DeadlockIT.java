package nl.vaardig.platform.transaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;
import org.junit.jupiter.api.Test;

/** Two transactions that wait for each other: the database breaks one off, and it is done again. */
@InServer
class DeadlockIT {

    @Inject
    Work work;

    @Inject
    Acting acting;

    @Inject
    Crossing crossing;

    /** Writes two rows, one after the other. */
    @ApplicationScoped
    @Transactional
    static class Crossing {

        @PersistenceContext
        EntityManager db;

        private final AtomicInteger times = new AtomicInteger();

        int times() {
            return times.get();
        }

        void mark(long first, long second, CountDownLatch both) {
            times.incrementAndGet();
            mark(first);
            both.countDown();
            try {
                both.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            mark(second);
        }

        private void mark(long employee) {
            db.createQuery("update Employee e set e.givenName = concat(e.givenName, '+') where e.id = :id")
                    .setParameter("id", employee)
                    .executeUpdate();
        }

        void refuse() {
            times.incrementAndGet();
            throw new NotThere();
        }
    }

    @Test
    void theOneThatWasBrokenOffIsDoneAgain() throws InterruptedException {
        long one = somebody();
        long other = somebody();
        CountDownLatch both = new CountDownLatch(2);
        int before = crossing.times();
        List<Thread> two = Stream.<Runnable>of(
                        () -> crossing.mark(one, other, both), () -> crossing.mark(other, one, both))
                .map(act -> threads().newThread(() -> acting.as(CurrentUser.application(CurrentTenant.ROOT), act)))
                .toList();
        two.forEach(Thread::start);
        for (Thread each : two) each.join();
        assertEquals(3, crossing.times() - before);
        for (long place : List.of(one, other)) {
            String name = work.at(CurrentTenant.ROOT, db -> db.createQuery(
                            "select e.givenName from Employee e where e.id = :id", String.class)
                    .setParameter("id", place)
                    .getSingleResult());
            assertEquals("++", name.replaceAll("[^+]", ""), "both wrote it, each once");
        }
    }

    private long somebody() {
        return work.at(work.freshMunicipality(), db -> Cast.of(db, LocalDate.now(ZoneOffset.UTC))
                .anEmployee("7")
                .withoutWork()
                .id());
    }

    /** Asked for by name: a class of tests is no bean. */
    @SuppressWarnings("BanJNDI")
    private static ManagedThreadFactory threads() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRefusalIsNotRepeated() {
        int before = crossing.times();
        assertThrows(NotThere.class, () -> acting.as(CurrentUser.application(CurrentTenant.ROOT), crossing::refuse));
        assertEquals(1, crossing.times() - before);
    }
}
