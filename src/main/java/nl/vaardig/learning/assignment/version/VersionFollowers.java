package nl.vaardig.learning.assignment.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.vaardig.learning.path.FollowsPath;
import nl.vaardig.learning.path.PathVersion;
import nl.vaardig.platform.who.CurrentRequest;

/** Who follows a version of a path, and goes on in another one. */
@ApplicationScoped
@Transactional
public class VersionFollowers implements FollowsPath {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Override
    public Followers of(PathVersion version) {
        return db.createQuery(
                        """
                        select coalesce(sum(case when a.endedAt is null then 1 else 0 end), 0L),
                          coalesce(sum(case when a.formerVersion is null then 1 else 0 end), 0L)
                        from Assignment a where a.pathVersion = :version
                        """,
                        Followers.class)
                .setParameter("version", version)
                .getSingleResult();
    }

    /** What the path takes is that of the new version from then on: it is what people are asked to do. */
    @Override
    public int moveOver(PathVersion from, PathVersion to) {
        db.flush();
        int moved = db.createQuery(
                        """
                        update Assignment a set a.formerVersion = a.pathVersion, a.pathVersion = :to,
                          a.effort.hours = :hours, a.effort.cost = :cost
                        where a.pathVersion = :from and a.endedAt is null
                        """)
                .setParameter("to", to)
                .setParameter("from", from)
                .setParameter("hours", to.path().hours())
                .setParameter("cost", to.path().cost())
                .executeUpdate();
        carry(from, to);
        return moved;
    }

    @Override
    public void moveBack(PathVersion from) {
        db.flush();
        for (PathVersion to : db.createQuery(
                        "select distinct a.formerVersion from Assignment a where a.pathVersion = :from"
                                + " and a.formerVersion is not null",
                        PathVersion.class)
                .setParameter("from", from)
                .getResultList()) {
            db.createQuery(
                            """
                            update Assignment a set a.pathVersion = a.formerVersion, a.formerVersion = null,
                              a.effort.hours = :hours, a.effort.cost = :cost
                            where a.pathVersion = :from and a.formerVersion = :to
                            """)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .setParameter("hours", to.path().hours())
                    .setParameter("cost", to.path().cost())
                    .executeUpdate();
            carry(from, to);
        }
    }

    /** What was done of a step counts for the same step of the version one has now; of another it stays where it was. */
    private void carry(PathVersion from, PathVersion to) {
        db.createNativeQuery(
                        """
                        update step_completion c join assignment a on a.id = c.assignment_id
                        join step o on o.id = c.step_id
                        join step n on n.path_version_id = :to and coalesce(n.origin, n.id) = coalesce(o.origin, o.id)
                        set c.step_id = n.id
                        where c.municipality_id = :municipality and a.path_version_id = :to and o.path_version_id = :from
                        """)
                .setParameter("municipality", request.municipality())
                .setParameter("to", to.id())
                .setParameter("from", from.id())
                .executeUpdate();
    }
}
