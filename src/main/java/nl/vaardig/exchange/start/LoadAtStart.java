package nl.vaardig.exchange.start;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vaardig.exchange.Alone;
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

    @Inject
    @ConfigProperty(name = "vaardig.load.dir")
    Optional<String> directory;

    @Resource
    ManagedExecutorService background;

    @Inject
    Loading loading;

    @Inject
    Alone alone;

    private volatile boolean done;

    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup start) {
        Optional<Path> folder = directory.filter(name -> !name.isBlank()).map(Path::of);
        if (folder.isEmpty()) {
            done = true;
            return;
        }
        background.execute(() -> loadAll(folder.get()));
    }

    // Ready afterwards even when something failed: what went wrong is in the log and in the list of imports.
    private void loadAll(Path parent) {
        try {
            if (!Files.isDirectory(parent)) throw new IllegalStateException("There is no folder " + parent);
            List<Folder> folders = Folder.below(parent);
            alone.run("loading", () -> folders.forEach(loading::load));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Loading from " + parent + " failed", e);
        } finally {
            done = true;
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("loading")
                .status(done)
                .withData("municipality", loading.now())
                .withData("rows", loading.rows())
                .build();
    }
}
