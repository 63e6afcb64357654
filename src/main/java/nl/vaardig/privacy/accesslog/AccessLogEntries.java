package nl.vaardig.privacy.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.SearchText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reads the access log: who looked at whom, when, in which role. What was seen is named, never repeated. */
@ApplicationScoped
@Transactional
public class AccessLogEntries {

    /** The most lines in one file. */
    static final int LONGEST_FILE = 100_000;
    /** More looks at one person than this are not grouped: the oldest are in the file the privacy officer can make. */
    private static final int MOST_TO_GROUP = 10_000;
    /** How far back a person's own summary looks. */
    static final Duration LATELY = Duration.ofDays(30);

    private static final String FROM =
            " from AccessLogEntry l join l.employee e left join Account a on a.id = l.viewerAccountId where ";
    private static final String COLUMNS =
            "select l.id, l.at, l.viewerName, a.userName, l.viewerRole, l.subject, e.id, concat(e.givenName, ' ', e.familyName), l.afterActOf";
    private static final String LATEST_FIRST = " order by l.at desc, l.id desc";

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    /** One look at one person. */
    @Schema(name = "AccessLogEntry", description = "Somebody looked at something of a person")
    public record Look(
            @Schema(examples = "90210") long id,
            Instant at,
            @Schema(description = "The viewer's name as it was then", examples = "Karin Bos") String viewer,
            @Schema(description = "The viewer's e-mail address", examples = "hr@waterveen.example")
                    String viewerUserName,
            @Schema(description = "The role that allowed it") Role role,
            @Schema(description = "What was looked at", examples = "privacy.subject.skills") String subject,
            @Schema(examples = "1201") long employeeId,
            @Schema(description = "Whose data", examples = "Noor de Vries") String employee,
            @Schema(
                            description =
                                    "The administrator who made the link with which the viewer's password was chosen"
                                            + " in the 30 days before; left out when nobody did",
                            examples = "Piet Mulder")
                    String afterActOf) {}

    /** What to look for; texts may be empty, the employee and the days null. @param until the last day */
    public record Filter(Long employeeId, SearchText employee, SearchText viewer, LocalDate from, LocalDate until) {

        public static Filter of(long employeeId) {
            return new Filter(employeeId, SearchText.of("employee", ""), SearchText.of("viewer", ""), null, null);
        }

        private String condition() {
            return employee.in("concat(e.givenName, ' ', e.familyName)")
                    + " and " + viewer.in("concat(l.viewerName, ' ', coalesce(a.userName, ''))")
                    + (employeeId == null ? "" : " and e.id = :whose")
                    + (from == null ? "" : " and l.at >= :from")
                    + (until == null ? "" : " and l.at < :until");
        }

        private <T> TypedQuery<T> bind(TypedQuery<T> query) {
            if (employeeId != null) query.setParameter("whose", employeeId);
            if (from != null) query.setParameter("from", startOf(from));
            if (until != null) query.setParameter("until", startOf(until.plusDays(1)));
            return employee.bind(viewer.bind(query));
        }

        private static Instant startOf(LocalDate day) {
            return day.atStartOfDay(AmsterdamClock.ZONE).toInstant();
        }
    }

    /** How many others looked at a person lately, and when the last one did (null: nobody ever). */
    public record Lately(long viewers, long looks, Instant last) {}

    /** The latest look first. */
    public Paging<Look> find(Filter filter, Paging.Ask ask) {
        long total = count(filter);
        List<Look> looks = filter.bind(db.createQuery(COLUMNS + FROM + filter.condition() + LATEST_FIRST, Look.class))
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(looks, total);
    }

    /** The latest looks at a person, for the page that groups them. */
    public List<Look> latest(long employeeId) {
        Filter filter = Filter.of(employeeId);
        return filter.bind(db.createQuery(COLUMNS + FROM + filter.condition() + LATEST_FIRST, Look.class))
                .setMaxResults(MOST_TO_GROUP)
                .getResultList();
    }

    /** Everything found, for a file. @throws RuleRefused when it is too much for one */
    public List<Look> all(Filter filter) {
        long total = count(filter);
        RuleRefused.unless(total <= LONGEST_FILE, "rule.accessLog.tooLong", total, LONGEST_FILE);
        return filter.bind(db.createQuery(COLUMNS + FROM + filter.condition() + LATEST_FIRST, Look.class))
                .getResultList();
    }

    private long count(Filter filter) {
        return filter.bind(db.createQuery("select count(l)" + FROM + filter.condition(), Long.class))
                .getSingleResult();
    }

    public Lately lately(long employeeId) {
        return db.createQuery(
                        """
                        select count(distinct case when l.at >= :since then l.viewerAccountId end),
                          count(case when l.at >= :since then 1 end), max(l.at)
                        from AccessLogEntry l where l.employee.id = :employee
                        """,
                        Lately.class)
                .setParameter("since", clock.instant().minus(LATELY))
                .setParameter("employee", employeeId)
                .getSingleResult();
    }
}
