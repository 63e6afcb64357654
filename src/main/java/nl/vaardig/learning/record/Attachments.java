package nl.vaardig.learning.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What came with statements; the same file is kept once. */
@ApplicationScoped
@Transactional
public class Attachments {

    @PersistenceContext
    EntityManager db;

    void keep(Collection<Written.File> files) {
        if (files.isEmpty()) return;
        Set<String> there = new HashSet<>(db.createQuery(
                        "select a.sha2 from Attachment a where a.sha2 in :all", String.class)
                .setParameter("all", files.stream().map(Written.File::sha2).toList())
                .getResultList());
        for (Written.File file : files) if (there.add(file.sha2())) db.persist(new Attachment(file));
    }

    /** Those of these that are kept, in the order of their hash. */
    public List<Written.File> of(Collection<String> sha2) {
        if (sha2.isEmpty()) return List.of();
        return db.createQuery(
                        "select a.sha2, a.contentType, a.content from Attachment a where a.sha2 in :all order by a.sha2",
                        Written.File.class)
                .setParameter("all", sha2)
                .getResultList();
    }
}
