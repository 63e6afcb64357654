package nl.vaardig.learning.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.platform.words.Bilingual;

/** What a step can be given to work with. */
@ApplicationScoped
@Transactional
public class Materials {

    @PersistenceContext
    EntityManager db;

    public record Offered(long id, Bilingual title) {}

    /** Of a kind, by title. @param own that a step has now, also when it is archived; null: none */
    public List<Offered> offered(MaterialKind kind, Material own) {
        return db.createQuery(
                        """
                        select m.id, m.title from Material m
                        where m.kind = :kind and (m.archivedAt is null or m.id = :own) order by m.title.nl, m.id
                        """,
                        Offered.class)
                .setParameter("kind", kind)
                .setParameter("own", own == null ? null : own.id())
                .getResultList();
    }

    /** Null for an id that is none of those a step can have. */
    public Material find(long id, Material own) {
        if (own != null && own.id() == id) return own;
        Material found = db.find(Material.class, id);
        return found == null || found.isOffered() ? found : null;
    }
}
