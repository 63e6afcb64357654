package nl.vaardig.platform.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two servers and one database: each job once, whatever happens to one of them. */
@InServer
class TwoServersIT {

    private static final Logger LOG = Logger.getLogger(TwoServersIT.class.getName());
    private static final int MANY = 200;

    /** Ids that no municipality has. */
    private static final long FIRST = 9_000_000;

    private static int jobsSoFar;

    @Inject
    Work work;

    @Inject
    Jobs jobs;

    @Inject
    Claims claims;

    @Inject
    CurrentTurn current;

    @Inject
    Acting acting;

    private final Map<Long, List<String>> done = new ConcurrentHashMap<>();
    private final List<JobServer> servers = new ArrayList<>();
    private String job;
    private volatile Consumer<Turn> act = turn -> {};

    @BeforeEach
    void aJobOfItsOwn() {
        job = "test-" + jobsSoFar++;
    }

    @AfterEach
    void leaveNothing() {
        servers.forEach(JobServer::stop);
        work.doAt(CurrentTenant.ROOT, db -> {
            db.createQuery("delete from BackgroundJob j where j.name like 'test-%'")
                    .executeUpdate();
            db.createQuery("delete from JobClaim c where c.name like 'test-%'").executeUpdate();
        });
    }

    @Test
    void eachJobIsDoneOnce() throws InterruptedException {
        List<Long> places = LongStream.range(FIRST, FIRST + MANY).boxed().toList();
        places.forEach(this::ask);
        List<JobServer> both = List.of(server("a", 4), server("b", 4));
        Instant begun = Instant.now();
        waitUntil(() -> {
            both.forEach(JobServer::look);
            return places.stream().noneMatch(place -> acting.as(root(), () -> jobs.isWaiting(job, place)));
        });
        long millis = Duration.between(begun, Instant.now()).toMillis();
        Map<String, Integer> shares = new TreeMap<>();
        done.values().forEach(by -> by.forEach(one -> shares.merge(one, 1, Integer::sum)));
        LOG.info(MANY + " jobs in " + millis + " ms by " + shares);
        assertEquals(MANY, done.size());
        assertTrue(done.values().stream().allMatch(by -> by.size() == 1), "each once");
        assertEquals(Set.of("a", "b"), shares.keySet());
    }

    @Test
    void ofAllWhoClaimAtOnceOneGetsIt() throws InterruptedException {
        for (int round = 0; round < 20; round++) {
            JobKey key = new JobKey(job, FIRST + round);
            ask(key.municipalityId());
            List<Turn> won = Collections.synchronizedList(new ArrayList<>());
            CountDownLatch go = new CountDownLatch(1);
            List<Thread> all = new ArrayList<>();
            for (String server : List.of("a", "b", "c", "d")) {
                Thread one = threads().newThread(() -> {
                    await(go);
                    acting.as(root(), () -> claims.claim(key, server)).ifPresent(won::add);
                });
                one.start();
                all.add(one);
            }
            go.countDown();
            for (Thread one : all) one.join();
            assertEquals(1, won.size());
        }
    }

    @Test
    void whatASilentServerHadIsTakenOverAndItSavesNothingMore() {
        ask(FIRST);
        Turn first = claim("a").orElseThrow();
        assertTrue(claim("b").isEmpty(), "it is being done");
        assertTrue(acting.as(root(), () -> claims.renew(first)));
        runOut();
        Turn second = claim("b").orElseThrow();
        assertThrows(ClaimLost.class, () -> acting.as(root(), () -> claims.hold(first)));
        assertFalse(acting.as(root(), () -> claims.renew(first)));
        assertFalse(acting.as(root(), () -> claims.done(first, Rhythm.whenAsked())), "it has nothing to say");
        assertTrue(isWaiting());
        acting.as(root(), () -> claims.done(second, Rhythm.whenAsked()));
        assertFalse(isWaiting());
    }

    @Test
    void aChunkOfAServerThatLostItsClaimIsNotSaved() {
        ask(FIRST);
        Turn first = claim("a").orElseThrow();
        runOut();
        assertTrue(claim("b").isPresent());
        long place = work.freshMunicipality();
        assertThrows(
                ClaimLost.class,
                () -> acting.as(CurrentUser.application(place), () -> {
                    current.take(first);
                    work.doAt(place, db -> {
                        db.createQuery("update Municipality m set m.name = 'Anders' where m.id = :id")
                                .setParameter("id", place)
                                .executeUpdate();
                        current.hold();
                    });
                }));
        String name = work.at(place, db -> db.find(Municipality.class, place).name());
        assertNotEquals("Anders", name);
    }

    @Test
    void askedForWhileItRunsItRunsOnceMore() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        act = turn -> {
            begun.countDown();
            await(go);
        };
        ask(FIRST);
        JobServer a = server("a", 1);
        JobServer b = server("b", 1);
        a.look();
        await(begun);
        ask(FIRST);
        ask(FIRST);
        b.look();
        assertEquals(0, done.size(), "nobody begins it beside the one that runs");
        go.countDown();
        waitUntil(() -> {
            b.look();
            return !isWaiting();
        });
        assertEquals(2, done.get(FIRST).size(), "asked for twice meanwhile is once more");
    }

    @Test
    void whatFailsIsSaidAndTriedAgainLater() throws InterruptedException {
        act = turn -> {
            throw new IllegalStateException("as the test wants it");
        };
        ask(FIRST);
        server("a", 1).look();
        waitUntil(() -> "FAILED".equals(line().state()));
        Jobs.Line line = line();
        assertNotNull(line.fault());
        assertEquals(1, line.tries());
        Duration pause = Duration.between(line.endedAt(), line.dueAt());
        assertEquals(Duration.ofMinutes(1), pause);
        act = turn -> {};
        ask(FIRST);
        server("b", 1).look();
        waitUntil(() -> "DONE".equals(line().state()));
        assertEquals(0, line().tries());
    }

    @Test
    void aServerThatStopsLeavesItsWorkToTheOthersAtOnce() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        act = turn -> {
            if (begun.getCount() == 0) return;
            begun.countDown();
            await(stopped);
            turn.mustBeOurs();
        };
        ask(FIRST);
        JobServer a = server("a", 1);
        a.look();
        await(begun);
        a.stop();
        stopped.countDown();
        JobServer b = server("b", 1);
        waitUntil(() -> {
            b.look();
            return !isWaiting();
        });
        assertEquals(List.of("b"), done.get(FIRST));
    }

    private JobServer server(String name, int atOnce) {
        Job one = new Job() {
            @Override
            public String name() {
                return job;
            }

            @Override
            public int atOnce() {
                return atOnce;
            }

            @Override
            public void run(Turn turn) {
                act.accept(turn);
                done.computeIfAbsent(turn.municipality(), place -> Collections.synchronizedList(new ArrayList<>()))
                        .add(name);
            }
        };
        JobServer server = new JobServer(
                name, List.of(one), new JobServer.Means(jobs, claims, current, List::of, acting), task -> threads()
                        .newThread(task)
                        .start());
        servers.add(server);
        return server;
    }

    private void ask(long place) {
        acting.as(root(), () -> jobs.ask(job, place));
    }

    private Optional<Turn> claim(String server) {
        return acting.as(root(), () -> claims.claim(new JobKey(job, FIRST), server));
    }

    /** As if its lease had gone by without a word. */
    private void runOut() {
        work.doAt(CurrentTenant.ROOT, db -> db.createQuery("update JobClaim c set c.until = :past where c.name = :job")
                .setParameter("past", Instant.now().minusSeconds(1))
                .setParameter("job", job)
                .executeUpdate());
    }

    private boolean isWaiting() {
        return acting.as(root(), () -> jobs.isWaiting(job, FIRST));
    }

    private Jobs.Line line() {
        return work.at(CurrentTenant.ROOT, db -> db.createQuery(
                        "select j.name, j.dueAt, j.asked, j.beganAt, j.endedAt, j.outcome, j.fault, j.tries,"
                                + " cast(null as String) from BackgroundJob j where j.name = :job",
                        Jobs.Line.class)
                .setParameter("job", job)
                .getSingleResult());
    }

    private static CurrentUser root() {
        return CurrentUser.application(CurrentTenant.ROOT);
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

    private static void waitUntil(BooleanSupplier there) throws InterruptedException {
        for (int i = 0; i < 600 && !there.getAsBoolean(); i++) Thread.sleep(50);
        assertTrue(there.getAsBoolean(), "within half a minute");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
