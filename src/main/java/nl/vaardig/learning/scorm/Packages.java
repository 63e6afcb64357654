package nl.vaardig.learning.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.vaardig.learning.scorm.read.Edition;
import nl.vaardig.learning.scorm.read.Finding;
import nl.vaardig.learning.scorm.read.Item;
import nl.vaardig.learning.scorm.read.PackageFile;
import nl.vaardig.learning.scorm.read.PackageRead;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;

/** The packages of the municipality at hand: what HR does with them. */
@ApplicationScoped
@Transactional
public class Packages {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /**
     * One package in a list.
     *
     * @param title   ours @param version which of its versions people begin with; the first is 1
     * @param steps   of paths in use that have it @param halfWay how many people began and aren't done
     */
    public record Row(
            long id,
            Bilingual title,
            Edition edition,
            int version,
            Instant keptAt,
            Instant archivedAt,
            long steps,
            long halfWay) {}

    /** A path that has it as one of its steps. */
    public record Use(long pathId, Bilingual path, Bilingual step) {}

    /** Somebody who began and isn't done. @param version that they have */
    public record HalfWay(String name, int version, Instant begunAt, Instant savedAt) {}

    /** By title; those that are archived too, when asked for. */
    public Paging<Row> page(boolean archived, Paging.Ask ask) {
        String condition = archived ? "p.archivedAt is not null" : "p.archivedAt is null";
        List<Row> rows = db.createQuery(
                        """
                        select p.id, p.title, v.edition, v.number, v.keptAt, p.archivedAt,
                          (select count(s) from Step s where s.material = p and s.removedAt is null
                            and s.path.inUse = s.pathVersion),
                          (select count(a) from PackedAttempt a where a.packedVersion.packed = p and a.doneAt is null)
                        from Packed p join p.inUse v where %s order by p.title.nl, p.id
                        """
                                .formatted(condition),
                        Row.class)
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(rows, () -> db.createQuery("select count(p) from Packed p where " + condition, Long.class)
                .getSingleResult());
    }

    /** With the version in use. @throws NotThere when this municipality has no such package */
    public Packed get(long id) {
        return db.createQuery(
                        "select p from Packed p join fetch p.inUse v join fetch v.file where p.id = :id", Packed.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public List<PackedItem> items(long version) {
        return db.createQuery(
                        "select i from PackedItem i where i.packedVersion.id = :version order by i.ordinal",
                        PackedItem.class)
                .setParameter("version", version)
                .getResultList();
    }

    public List<PackedFinding> findings(long version) {
        return db.createQuery(
                        "select f from PackedFinding f where f.packedVersion.id = :version order by f.id",
                        PackedFinding.class)
                .setParameter("version", version)
                .getResultList();
    }

    public List<Use> uses(long id) {
        return db.createQuery(
                        """
                        select s.path.id, s.path.name, s.title from Step s where s.material.id = :id
                          and s.removedAt is null and s.path.inUse = s.pathVersion order by s.path.code, s.ordinal
                        """,
                        Use.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** By name. */
    public List<HalfWay> halfWay(long id) {
        return db.createQuery(
                        """
                        select concat(e.givenName, ' ', e.familyName), a.packedVersion.number, a.begunAt, a.savedAt
                        from PackedAttempt a join a.assignment x join x.employee e
                        where a.packedVersion.packed.id = :id and a.doneAt is null and x.endedAt is null
                        order by e.familyName, a.id
                        """,
                        HalfWay.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The most characters that somebody's copy keeps to resume with. */
    public int mostKept(long id) {
        Integer most = db.createQuery(
                        "select max(r.suspendCharacters) from PackedRun r where r.packedAttempt.packedVersion.packed.id = :id",
                        Integer.class)
                .setParameter("id", id)
                .getSingleResult();
        return most == null ? 0 : most;
    }

    /** Told of it, HR can still choose otherwise. */
    public long take(long id, PackageWish wish) {
        get(id).take(wish.title(), wish.openingEnough(), wish.passMarkIgnored());
        return id;
    }

    public void archive(long id) {
        get(id).archive(now());
    }

    public void offerAgain(long id) {
        get(id).offerAgain();
    }

    long add(Bilingual title, StoredFile file, String fileName, PackageRead read) {
        String own = read.manifest().title();
        Packed packed = new Packed(title == null ? new Bilingual(own, own) : title);
        db.persist(packed);
        version(packed, 1, file, fileName, read);
        return packed.id();
    }

    long replace(long id, StoredFile file, String fileName, PackageRead read) {
        Packed packed = get(id);
        db.lock(packed, LockModeType.PESSIMISTIC_WRITE);
        version(packed, packed.inUse().number() + 1, file, fileName, read);
        return id;
    }

    private void version(Packed packed, int number, StoredFile file, String fileName, PackageRead read) {
        PackedVersion version = new PackedVersion(
                packed, number, file, fileName, read, now(), request.user().writer());
        db.persist(version);
        packed.use(version);
        int place = 0;
        for (PackageFile one : read.files()) db.persist(new PackedFile(version.id(), place++, one));
        int ordinal = 1;
        for (Item item : read.manifest().items()) db.persist(new PackedItem(version, ordinal++, item));
        for (Finding finding : read.findings()) db.persist(new PackedFinding(version, finding));
        db.flush();
    }

    private Instant now() {
        return clock.instant();
    }
}
