package nl.vaardig.platform.job;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.vaardig.platform.FewAtOnce;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;

/** One server at work: looks for what is due, claims it, does it, and says how it went. */
final class JobServer {

    private static final Logger LOG = Logger.getLogger(JobServer.class.getName());

    /** What it needs of the house. */
    record Means(Jobs jobs, Claims claims, CurrentTurn current, Tenants tenants, Acting acting) {}

    private final String name;
    private final Means means;
    private final Map<String, Job> jobs;
    private final Map<String, FewAtOnce> few;
    private final Set<Long> known = new HashSet<>();
    private final Set<Turn> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    /** @param name for whoever reads the table or the log @param threads where jobs are done */
    JobServer(String name, Collection<Job> jobs, Means means, Executor threads) {
        this.name = name;
        this.means = means;
        this.jobs = jobs.stream().collect(Collectors.toMap(Job::name, Function.identity()));
        this.few = jobs.stream().collect(Collectors.toMap(Job::name, job -> new FewAtOnce(job.atOnce(), threads)));
    }

    /** Begins what is due. Returns at once; what goes wrong is in the log, the next look may go better. */
    void look() {
        if (stopped) return;
        try {
            Map<String, List<Long>> due = asRoot(() -> {
                        layForNewOnes();
                        return means.jobs().due(jobs.keySet());
                    })
                    .stream()
                    .collect(Collectors.groupingBy(
                            JobKey::name, Collectors.mapping(JobKey::municipalityId, Collectors.toList())));
            due.forEach((job, municipalities) ->
                    few.get(job).doAll(municipalities, municipality -> tryToDo(jobs.get(job), municipality)));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Looking for jobs failed", e);
        }
    }

    private synchronized void layForNewOnes() {
        Set<Long> fresh = new HashSet<>(means.tenants().ids());
        fresh.removeAll(known);
        if (fresh.isEmpty()) return;
        means.jobs().layRegular(jobs.values(), fresh);
        known.addAll(fresh);
    }

    private void tryToDo(Job job, long municipality) {
        try {
            boolean more = true;
            while (more) {
                Optional<Turn> turn = asRoot(() -> means.claims().claim(new JobKey(job.name(), municipality), name));
                more = turn.isPresent() && work(job, turn.get());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Job " + job.name() + " at " + municipality + " waits for another look", e);
        }
    }

    /** @return whether it is due again at once: somebody asked for it meanwhile */
    private boolean work(Job job, Turn turn) {
        running.add(turn);
        try {
            means.acting().as(CurrentUser.application(turn.municipality()), () -> {
                means.current().take(turn);
                job.run(turn);
            });
            return asRoot(() -> means.claims().done(turn, job.rhythm()));
        } catch (ClaimLost e) {
            LOG.info(e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            String number = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, "Job " + turn + " failed: " + number, e);
            asRoot(() -> {
                means.claims().fail(turn, job.rhythm(), number);
                return null;
            });
        } finally {
            running.remove(turn);
        }
        return false;
    }

    /** From time to time, well within a lease: what is at work here goes on. */
    void renew(Executor executor) {
        // Each by itself: one that waits for its own chunk must not hold up the others.
        for (Turn turn : running) executor.execute(() -> renew(turn));
    }

    private void renew(Turn turn) {
        try {
            if (!asRoot(() -> means.claims().renew(turn)) && running.contains(turn)) LOG.warning("Lost: " + turn);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Could not renew " + turn, e);
        }
    }

    /** Leaves what is at work to other servers. */
    void stop() {
        stopped = true;
        for (Turn turn : running) {
            try {
                asRoot(() -> {
                    means.claims().leave(turn);
                    return null;
                });
                turn.lose();
            } catch (RuntimeException e) {
                LOG.log(Level.INFO, "Left without a word: " + turn, e);
            }
        }
    }

    private <T> T asRoot(Supplier<T> work) {
        return means.acting().as(CurrentUser.application(CurrentTenant.ROOT), work);
    }
}
