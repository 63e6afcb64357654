package nl.vaardig.learning.path.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.storedfile.StoredFiles;

/** The files of paths: added and removed by HR, read by whoever may read the path. */
@ApplicationScoped
@Transactional
public class PathFiles {

    /** Files of a path. */
    static final int MOST = 300;

    @PersistenceContext
    EntityManager db;

    @Inject
    LearningPaths paths;

    @Inject
    StoredFiles files;

    @Inject
    Clock clock;

    /** The newest first. @throws NotThere for a path that the user may not read */
    List<PathFile> of(long path) {
        return db.createQuery(
                        "select f from PathFile f join fetch f.file where f.path = :path order by f.addedAt desc, f.id desc",
                        PathFile.class)
                .setParameter("path", paths.read(path))
                .getResultList();
    }

    /** @throws NotThere also for a path that the user may not read */
    PathFile get(long path, long id) {
        return db.createQuery(
                        "select f from PathFile f join fetch f.file where f.id = :id and f.path = :path",
                        PathFile.class)
                .setParameter("id", id)
                .setParameter("path", paths.read(path))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    void mustHaveRoom(long path) {
        RuleRefused.unless(of(path).size() < MOST, "rule.pathFile.tooMany", MOST);
    }

    void add(long path, PathFileWish wish, StoredFile kept) {
        LearningPath its = paths.read(path);
        db.persist(new PathFile(
                its,
                kept,
                wish.safeName(kept.type()),
                wish.alt(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** @throws RuleRefused while a text of any version shows it or refers to it: people under way read that one */
    void remove(long path, long id) {
        PathFile file = get(path, id);
        long used = db.createQuery(
                        """
                        select count(s) from Step s where s.path.id = :path
                        and (s.text.nl like :address or s.text.en like :address)
                        """,
                        Long.class)
                .setParameter("path", path)
                .setParameter("address", "%(" + file.address() + ")%")
                .getSingleResult();
        RuleRefused.unless(used == 0, "rule.pathFile.used", used);
        db.remove(file);
        files.letGo(file.file());
    }
}
