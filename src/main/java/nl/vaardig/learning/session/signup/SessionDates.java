package nl.vaardig.learning.session.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.vaardig.learning.session.Presence;
import nl.vaardig.learning.session.Session;
import nl.vaardig.learning.session.SessionSeries;
import nl.vaardig.learning.session.SignUp;
import nl.vaardig.learning.session.SignUpState;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;

/** The dates of sessions as people read them. Everybody may see what is offered; who is on it, HR and the trainer. */
@ApplicationScoped
@Transactional
public class SessionDates {

    /** As many dates as one page tells of. */
    private static final int MOST = 200;

    /** Of what was, so long is told. */
    private static final Duration TOLD_AFTER = Duration.ofDays(120);

    private static final String WHAT =
            """
            select s, u, (select count(a) from SignUp a where a.session = s and a.state = SIGNED_UP),
              (select count(w) from SignUp w where w.session = s and w.state = WAITING)
            """;

    private static final String FROM =
            """
            from Session s join fetch s.series c left join SignUp u on u.session = s and u.employee.id = :me
              and (u.state in (SIGNED_UP, WAITING) or u.state = REMOVED and u.toldAt is null)
            where\s""";

    private static final String COMING =
            "s.startsAt > :now and s.cancelledAt is null and (c.archivedAt is null or u.id is not null)";

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /**
     * One date.
     *
     * @param own     the reader's sign-up that is open, or was ended by HR and not read of yet; null without one
     * @param taken   seats
     * @param waiting people
     * @param now     when it was read
     */
    public record Date(Session session, SignUp own, long taken, long waiting, Instant now) {

        /** Null where there is no limit; never below 0. */
        public Long free() {
            return session.seats() == null ? null : Math.max(0, session.seats() - taken);
        }

        public boolean isFull() {
            return session.seats() != null && taken >= session.seats();
        }

        public boolean isOpen() {
            return !session.isClosed(now);
        }

        public boolean isOver() {
            return session.isOver(now);
        }

        public boolean isOwn() {
            return own != null && own.state().isOpen();
        }

        public boolean isSignedUp() {
            return own != null && own.state() == SignUpState.SIGNED_UP;
        }

        /** Who waits may always leave. */
        public boolean mayLeave() {
            return isOwn() && !isOver() && (!isSignedUp() || session.mayBeLeft(now));
        }
    }

    private record Found(Session session, SignUp own, long taken, long waiting) {}

    /** Somebody on the list. */
    public record Person(
            long signUp,
            long employee,
            String givenName,
            String familyName,
            String sortName,
            SignUpState state,
            Presence attendance,
            Instant signedAt,
            Instant movedUpAt) {

        public String name() {
            return givenName + " " + familyName;
        }
    }

    /** A series in the list of what is offered. @param next null when no date is planned */
    public record Row(long id, Bilingual title, boolean archived, long dates, Instant next) {}

    /** All series; archived ones for HR only. */
    public List<Row> series() {
        return db.createQuery(
                        """
                        select c.id, c.title, case when c.archivedAt is null then false else true end,
                          (select count(s) from Session s where s.series = c and s.cancelledAt is null and s.startsAt > :now),
                          (select min(s.startsAt) from Session s where s.series = c and s.cancelledAt is null and s.startsAt > :now)
                        from SessionSeries c where c.archivedAt is null or :all = true order by c.title.nl, c.id
                        """,
                        Row.class)
                .setParameter("now", clock.instant())
                .setParameter("all", isHr())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those to come that one can sign up for or is on, the first first. */
    public List<Date> coming() {
        return dates(COMING, "now", clock.instant());
    }

    /** The same, a page at a time. */
    public Paging<Date> coming(Paging.Ask ask) {
        List<Date> rows = dates(COMING, "now", clock.instant(), ask.first(), ask.pageSize());
        Long me = request.user().employeeId();
        return ask.holding(
                rows, () -> db.createQuery("select count(s) " + FROM.replace("fetch ", "") + COMING, Long.class)
                        .setParameter("me", me == null ? -1L : me)
                        .setParameter("now", clock.instant())
                        .getSingleResult());
    }

    /** Of one series: those to come and of the last months. */
    public List<Date> of(long series) {
        return db.find(SessionSeries.class, series) == null
                ? List.of()
                : dates(
                        "s.startsAt > :since and c.id = " + series,
                        "since",
                        clock.instant().minus(TOLD_AFTER));
    }

    /** @throws NotThere */
    public Date one(long id) {
        return dates("s.id = :id", "id", id).stream().findFirst().orElseThrow(NotThere::new);
    }

    /** The reader's own: to come, lately, and what there is to read of. */
    public List<Date> mine() {
        return dates(
                "u.id is not null and s.endsAt > :since",
                "since",
                clock.instant().minus(TOLD_AFTER));
    }

    /** Those that the reader gives. */
    public List<Date> given() {
        Long me = request.user().employeeId();
        if (me == null) return List.of();
        return dates(
                "s.endsAt > :since and s.trainer.id = " + me,
                "since",
                clock.instant().minus(TOLD_AFTER));
    }

    private List<Date> dates(String condition, String name, Object value) {
        return dates(condition, name, value, 0, MOST);
    }

    private List<Date> dates(String condition, String name, Object value, int first, int most) {
        Long me = request.user().employeeId();
        Instant now = clock.instant();
        TypedQuery<Found> query = db.createQuery(WHAT + FROM + condition + " order by s.startsAt, s.id", Found.class)
                .setParameter("me", me == null ? -1L : me)
                .setParameter(name, value)
                .setFirstResult(first)
                .setMaxResults(most);
        return query.getResultStream()
                .map(one -> new Date(one.session(), one.own(), one.taken(), one.waiting(), now))
                .toList();
    }

    /** Whether the reader may see who is on the list: HR, and the trainer of this one. */
    public boolean seesPeople(Session session) {
        return isHr() || session.isGivenBy(request.user().employeeId());
    }

    public boolean isHr() {
        return request.user().has(Role.HR_ADVISOR);
    }

    /** On the list and on the waiting list, by name; the waiting list in its order. Whether one may see them is asked before. */
    public List<Person> people(long session) {
        return db.createQuery(
                        """
                        select u.id, e.id, e.givenName, e.familyName, e.sortName, u.state, u.attendance, u.signedAt, u.movedUpAt
                        from SignUp u join u.employee e where u.session.id = :session and u.state in (SIGNED_UP, WAITING)
                        order by case when u.state = SIGNED_UP then 0 else 1 end,
                          case when u.state = SIGNED_UP then e.sortName else null end, u.signedAt, u.id
                        """,
                        Person.class)
                .setParameter("session", session)
                .getResultList();
    }
}
