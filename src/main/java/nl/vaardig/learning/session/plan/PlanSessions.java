package nl.vaardig.learning.session.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.vaardig.learning.session.Secret;
import nl.vaardig.learning.session.SeriesWish;
import nl.vaardig.learning.session.Session;
import nl.vaardig.learning.session.SessionSeries;
import nl.vaardig.learning.session.SessionWish;
import nl.vaardig.learning.session.signup.Seats;
import nl.vaardig.organisation.department.WorksHere;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.time.Horizon;

/** Offering meetings and planning their dates. */
@ApplicationScoped
@Transactional
public class PlanSessions {

    /** Dates made at once. */
    public static final int MOST_TIMES = 30;

    @PersistenceContext
    EntityManager db;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    public long offer(SeriesWish wish) {
        SessionSeries series = new SessionSeries(wish);
        db.persist(series);
        return series.id();
    }

    public void change(long seriesId, SeriesWish wish) {
        series(seriesId).take(wish);
    }

    /** No step takes it any more, and nobody plans another date; the dates that are there go on. */
    public void archive(long seriesId) {
        series(seriesId).archive(clock.instant());
    }

    public void offerAgain(long seriesId) {
        series(seriesId).offerAgain();
    }

    public SessionSeries series(long id) {
        SessionSeries series = db.find(SessionSeries.class, id);
        if (series == null) throw new NotThere();
        return series;
    }

    /** With its series. @throws NotThere */
    public Session date(long id) {
        return db.createQuery("select s from Session s join fetch s.series where s.id = :id", Session.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** The first day that can be planned now. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day that can be planned now. */
    public LocalDate last() {
        return Horizon.of(today());
    }

    /**
     * So many dates, a week after each other at the same time of the clock.
     *
     * @return their ids, the first date first
     * @throws RuleRefused when the clock skips that time on one of the days
     */
    public List<Long> plan(long seriesId, SessionWish first, int times) {
        SessionSeries series = series(seriesId);
        RuleRefused.unless(series.isOffered(), "rule.session.archived");
        Employee trainer = trainer(first);
        List<Long> made = new ArrayList<>();
        for (int week = 0; week < times; week++) {
            SessionWish wish = week == 0 ? first : first.weeksLater(week);
            Session session = new Session(series, wish, trainer, Secret.code());
            db.persist(session);
            made.add(session.id());
        }
        return made;
    }

    /** One date by itself; when it has more seats, who waits moves up. */
    public void change(long id, SessionWish wish) {
        Session session = seats.held(id);
        session.change(wish, trainer(wish));
        seats.moveUp(session);
    }

    /** One date by itself. */
    public void cancel(long id, String reason) {
        seats.held(id).cancel(reason, clock.instant());
    }

    /** A new secret address for the trainer; told this once. */
    public String openToTrainer(long id) {
        Session session = seats.held(id);
        String secret = Secret.fresh();
        session.openToTrainer(Secret.hash(secret));
        return secret;
    }

    /** The employee with the trainer's mail address; null when there is none. */
    private Employee trainer(SessionWish wish) {
        String mail = wish.trainer().mail().toLowerCase(Locale.ROOT);
        if (mail.isEmpty()) return null;
        return db.createQuery(
                        """
                        select e from Employee e where (e.email = :mail or exists (select 1 from Membership m
                          where m.employee = e and m.account.userName = :mail and m.accepted = true)) and %s order by e.id
                        """
                                .formatted(WorksHere.is("e")),
                        Employee.class)
                .setParameter("mail", mail)
                .setParameter("today", today())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
