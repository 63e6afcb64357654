package nl.vaardig.admin.starter;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.vaardig.platform.job.ClaimLost;
import nl.vaardig.platform.job.CurrentTurn;
import nl.vaardig.platform.job.Job;
import nl.vaardig.platform.job.Jobs;
import nl.vaardig.platform.job.Turn;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * After the migrations, in the background: loads the folder named by vaardig.load.dir. Not ready until that is done.
 * Of several servers one loads and the others wait for it.
 */
@Readiness
@ApplicationScoped
public class LoadAtStart implements HealthCheck, Job {

    private static final String NAME = "loading";

    private static final Logger LOG = Logger.getLogger(LoadAtStart.class.getName());
    private static final int MOST_AT_ONCE = 4;

    @Inject
    @ConfigProperty(name = "vaardig.load.dir")
    Optional<String> directory;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Loading loading;

    @Inject
    Statistics statistics;

    @Inject
    Acting acting;

    @Inject
    Jobs jobs;

    @Inject
    CurrentTurn current;

    private volatile boolean asked;
    private volatile boolean done;

    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup start) {
        if (folder().isEmpty()) {
            done = true;
            return;
        }
        acting.as(CurrentUser.application(CurrentTenant.ROOT), () -> jobs.ask(NAME));
        asked = true;
    }

    private Optional<Path> folder() {
        return directory.filter(name -> !name.isBlank()).map(Path::of);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isForMunicipalities() {
        return false;
    }

    @Override
    public boolean isPossibleHere() {
        return folder().isPresent();
    }

    // Done even when something failed: what went wrong is in the log and in the list of imports.
    @Override
    public void run(Turn turn) {
        Path parent = folder().orElseThrow();
        try {
            if (!Files.isDirectory(parent)) throw new IllegalStateException("There is no folder " + parent);
            load(Folder.below(parent), turn);
        } catch (ClaimLost e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Loading from " + parent + " failed", e);
        }
    }

    /** Several at once: while one waits for the database another reads its file. */
    private void load(List<Folder> folders, Turn turn) {
        Queue<Folder> left = new ConcurrentLinkedQueue<>(folders);
        int hands = Math.min(Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors()), folders.size());
        List<Thread> all = Stream.generate(() -> threads.newThread(() -> loadFrom(left, turn)))
                .limit(hands)
                .toList();
        all.forEach(Thread::start);
        try {
            for (Thread each : all) each.join();
            turn.mustBeOurs();
            if (loading.rows() > 0) acting.as(CurrentUser.application(CurrentTenant.ROOT), statistics::count);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void loadFrom(Queue<Folder> left, Turn turn) {
        for (Folder folder = left.poll(); folder != null; folder = left.poll()) {
            Folder next = folder;
            try {
                acting.as(CurrentUser.application(CurrentTenant.ROOT), () -> {
                    current.take(turn);
                    loading.load(next);
                });
            } catch (ClaimLost e) {
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "Loading from " + folder.path() + " failed", e);
            }
        }
    }

    /** Ready as soon as nobody loads: this server, or another one that had it. */
    @Override
    public HealthCheckResponse call() {
        if (!done && asked)
            done = !acting.as(
                    CurrentUser.application(CurrentTenant.ROOT), () -> jobs.isWaiting(NAME, CurrentTenant.ROOT));
        return HealthCheckResponse.named("loading")
                .status(done)
                .withData("rows", loading.rows())
                .build();
    }
}
