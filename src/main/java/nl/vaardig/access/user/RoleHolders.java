package nl.vaardig.access.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.vaardig.platform.who.Role;

/** Who has which role here that was given: from whom, confirmed by whom, since when. */
@ApplicationScoped
@Transactional
public class RoleHolders {

    @PersistenceContext
    EntityManager db;

    /** @param givenBy null where nobody wrote it down @param confirmedBy null where no second person was needed then */
    public record Holder(
            long placeId,
            String name,
            String userName,
            boolean blocked,
            Role role,
            String givenBy,
            String confirmedBy,
            Instant givenAt) {}

    /** By role and then by name. */
    public List<Holder> all() {
        return db.createQuery(
                        """
                        select m.id, case when m.accepted = true then a.displayName else a.userName end, a.userName, m.blocked,
                          g.role, g.givenBy, g.confirmedBy, g.givenAt
                        from RoleGrant g join g.membership m join m.account a order by g.role, a.displayName, m.id
                        """,
                        Holder.class)
                .getResultList();
    }
}
