package nl.vaardig.platform.storedfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.vaardig.platform.job.CurrentTurn;

/** The parts of files, one at a time: a transaction never carries a whole file. */
@ApplicationScoped
@Transactional
public class StoredParts {

    private static final int AT_ONCE = 16;

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentTurn turn;

    void add(long file, int part, byte[] content) {
        db.persist(new StoredPart(file, part, content));
    }

    /** Null where there is no such part, or no more. */
    byte[] content(long file, int part) {
        return db.createQuery(
                        "select p.content from StoredPart p where p.fileId = :file and p.part = :part", byte[].class)
                .setParameter("file", file)
                .setParameter("part", part)
                .getSingleResultOrNull();
    }

    /** Removes some of the first ones that are left. @return false when there were none */
    boolean removeSome(long file) {
        turn.hold();
        Integer first = db.createQuery("select min(p.part) from StoredPart p where p.fileId = :file", Integer.class)
                .setParameter("file", file)
                .getSingleResult();
        if (first == null) return false;
        db.createQuery("delete from StoredPart p where p.fileId = :file and p.part < :end")
                .setParameter("file", file)
                .setParameter("end", first + AT_ONCE)
                .executeUpdate();
        return true;
    }
}
