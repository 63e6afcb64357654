package nl.vaardig.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The imports of the municipality at hand: tried, confirmed, carried out. */
@ApplicationScoped
@Transactional
public class Imports {

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    /** The run that loads this file of the server: the interrupted one, or a new one; none when it has been loaded. */
    public Optional<Long> loading(ImportKind kind, String file) {
        List<ImportRun> before = db.createQuery(
                        "select r from ImportRun r where r.kind = :kind and r.serverFile = :file order by r.id desc", ImportRun.class)
                .setParameter("kind", kind)
                .setParameter("file", file)
                .setMaxResults(1)
                .getResultList();
        if (!before.isEmpty() && before.get(0).state() == ImportState.RUNNING) return Optional.of(before.get(0).id());
        if (!before.isEmpty() && before.get(0).state() == ImportState.DONE) return Optional.empty();
        ImportRun run = new ImportRun(kind, Path.of(file).getFileName().toString(), null, clock.instant()).loading(file);
        db.persist(run);
        return Optional.of(run.id());
    }
}
