package nl.vaardig.exchange.start;

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
import nl.vaardig.exchange.Alone;
import nl.vaardig.platform.Acting;
import nl.vaardig.platform.CurrentTenant;
import nl.vaardig.platform.CurrentUser;
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
public class LoadAtStart implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(LoadAtStart.class.getName());
    private static final int MOST_AT_ONCE = 4;

    @Inject
    @ConfigProperty(name = "vaardig.load.dir")
    Optional<String> directory;

    // Threads of its own: this may take an hour, and those of the executor are the ones that answer requests.
    @Resource
    ManagedThreadFactory threads;

    @Inject
    Loading loading;

    @Inject
    Statistics statistics;

    @Inject
    Acting acting;

    @Inject
    Alone alone;

    private volatile boolean done;

    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup start) {
        Optional<Path> folder = directory.filter(name -> !name.isBlank()).map(Path::of);
        if (folder.isEmpty()) {
            done = true;
            return;
        }
        threads.newThread(() -> loadAll(folder.get())).start();
    }

    // Ready afterwards even when something failed: what went wrong is in the log and in the list of imports.
    private void loadAll(Path parent) {
        try {
            if (!Files.isDirectory(parent)) throw new IllegalStateException("There is no folder " + parent);
            List<Folder> folders = Folder.below(parent);
            alone.run("loading", () -> load(folders));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Loading from " + parent + " failed", e);
        } finally {
            done = true;
        }
    }

    /** Several at once: while one waits for the database another reads its file. */
    private void load(List<Folder> folders) {
        Queue<Folder> left = new ConcurrentLinkedQueue<>(folders);
        int hands = Math.min(Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors()), folders.size());
        List<Thread> all = Stream.generate(() -> threads.newThread(() -> loadFrom(left)))
                .limit(hands)
                .toList();
        all.forEach(Thread::start);
        try {
            for (Thread each : all) each.join();
            if (loading.rows() > 0) acting.as(CurrentUser.application(CurrentTenant.ROOT), statistics::count);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void loadFrom(Queue<Folder> left) {
        for (Folder folder = left.poll(); folder != null; folder = left.poll()) {
            try {
                loading.load(folder);
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "Loading from " + folder.path() + " failed", e);
            }
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("loading")
                .status(done)
                .withData("rows", loading.rows())
                .build();
    }
}
