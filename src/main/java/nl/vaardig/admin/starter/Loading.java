package nl.vaardig.admin.starter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.vaardig.exchange.ImportWork;
import nl.vaardig.exchange.Imports;
import nl.vaardig.exchange.reading.ImportKind;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.platform.job.Jobs;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.steering.board.goal.GoalTemplate;
import nl.vaardig.steering.board.goal.GoalTemplates;

/**
 * Loads municipalities from folders. A file that was loaded stays loaded; one that was interrupted goes on behind its
 * last chunk, so it does not matter when or how often this is stopped.
 */
@ApplicationScoped
public class Loading {

    private static final Logger LOG = Logger.getLogger(Loading.class.getName());

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    @Inject
    Starter starter;

    @Inject
    GoalTemplates templates;

    @Inject
    Imports imports;

    @Inject
    ImportKinds kinds;

    @Inject
    ImportWork work;

    @Inject
    Jobs jobs;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private final AtomicLong rows = new AtomicLong();

    /** Everything in the folder that is not there yet. */
    void load(Folder folder) {
        Instant begun = clock.instant();
        AtomicLong loaded = new AtomicLong();
        long municipality = acting.as(
                CurrentUser.application(CurrentTenant.ROOT), () -> starter.municipality(folder.code(), folder.name()));
        acting.as(CurrentUser.application(municipality), () -> {
            starter.lay();
            adopt(folder.goals());
            folder.kinds(kinds).forEach(kind -> load(folder, kind, loaded));
            if (loaded.get() > 0) jobs.askAll();
        });
        if (loaded.get() > 0) {
            long seconds = Math.max(1, Duration.between(begun, clock.instant()).toSeconds());
            LOG.info(() -> "Loaded " + folder.name() + ": " + loaded + " rows in " + seconds + " s");
        }
    }

    private void adopt(List<String> codes) {
        Set<String> open = templates.open().stream().map(GoalTemplate::code).collect(Collectors.toSet());
        codes.stream().filter(open::contains).forEach(templates::adopt);
    }

    private void load(Folder folder, ImportKind kind, AtomicLong loaded) {
        imports.loading(kind, folder.file(kind).toString())
                .ifPresent(run -> read(run, read -> {
                    loaded.addAndGet(read);
                    rows.addAndGet(read);
                }));
    }

    /** Waits between tries: a database that was away may be back. */
    private void read(long run, IntConsumer progress) {
        while (!work.read(run, progress)) {
            try {
                Thread.sleep(BETWEEN_TRIES.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** How many rows have been read since the start. */
    long rows() {
        return rows.get();
    }
}
