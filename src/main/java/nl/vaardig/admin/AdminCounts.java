package nl.vaardig.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import nl.vaardig.exchange.ImportState;
import nl.vaardig.organisation.department.Headcounts;
import nl.vaardig.platform.who.Role;

/** The numbers an administrator wants to see first: three queries. */
@ApplicationScoped
@Transactional
public class AdminCounts {

    @PersistenceContext
    EntityManager db;

    @Inject
    Headcounts headcounts;

    /** Of the municipality at hand. @param withRole people to whom a role was given @param unled departments without a manager */
    public record Counts(
            long inService,
            long departments,
            long unled,
            long users,
            long blocked,
            long withRole,
            long administrators,
            long goals) {}

    /** The latest file brought in. @param finishedAt null while it is not done */
    public record LastImport(
            String kind,
            String fileName,
            ImportState state,
            int rowsRead,
            int errors,
            Instant createdAt,
            Instant finishedAt) {}

    private record Row(
            long departments, long unled, long users, long blocked, long withRole, long administrators, long goals) {}

    public Counts counts() {
        Row row = db.createQuery(
                        """
                        select (select count(d) from Department d),
                          (select count(d) from Department d
                            where not exists (select 1 from DepartmentManager m where m.department = d)),
                          (select count(m) from Membership m),
                          (select count(m) from Membership m where m.blocked = true),
                          (select count(distinct g.membership.id) from RoleGrant g),
                          (select count(g) from RoleGrant g where g.role = :administrator and g.membership.blocked = false),
                          (select count(s) from StrategicGoal s)
                        """,
                        Row.class)
                .setParameter("administrator", Role.ADMINISTRATOR)
                .getSingleResult();
        return new Counts(
                headcounts.inService(),
                row.departments(),
                row.unled(),
                row.users(),
                row.blocked(),
                row.withRole(),
                row.administrators(),
                row.goals());
    }

    public Optional<LastImport> lastImport() {
        return db.createQuery(
                        """
                        select r.kind, r.fileName, r.state, r.counts.rowsRead, r.counts.errors, r.createdAt, r.finishedAt
                        from ImportRun r order by r.createdAt desc, r.id desc
                        """,
                        LastImport.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
