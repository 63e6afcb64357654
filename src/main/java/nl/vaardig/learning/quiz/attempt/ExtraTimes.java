package nl.vaardig.learning.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.who.CurrentRequest;

/** Who gets more time, for HR. It holds for attempts that begin from then on. */
@ApplicationScoped
@Transactional
public class ExtraTimes {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    public record Line(long employee, String name, String staffNumber, int percent) {}

    public record Wish(String staffNumber, int percent) {

        static Wish read(Said said) {
            String staffNumber = said.text("staffNumber", Employee.LONGEST_NUMBER);
            Integer percent = said.number("percent", ExtraTime.LEAST, ExtraTime.MOST);
            return said.isSound() ? new Wish(staffNumber, percent) : null;
        }
    }

    /** By name. */
    public Paging<Line> page(Paging.Ask ask) {
        List<Line> lines = db.createQuery(
                        """
                        select e.id, concat(e.givenName, ' ', e.familyName), e.staffNumber, x.percent
                        from ExtraTime x join Employee e on e.id = x.employeeId order by e.sortName, e.id
                        """,
                        Line.class)
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(lines, () -> db.createQuery("select count(x) from ExtraTime x", Long.class)
                .getSingleResult());
    }

    /** @return the id of the employee @throws BadField at "staffNumber" for a number that nobody has */
    public long give(Wish wish) {
        Employee employee = db.createQuery("select e from Employee e where e.staffNumber = :number", Employee.class)
                .setParameter("number", wish.staffNumber())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BadField("staffNumber", "quiz.extra.nobody"));
        ExtraTime there = db.find(ExtraTime.class, employee.id());
        ExtraTime extra = there == null ? new ExtraTime(employee.id()) : there;
        extra.give(wish.percent(), request.user().accountId(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (there == null) db.persist(extra);
        return employee.id();
    }

    /** What it was, so that it can be given again. */
    public int take(long employee) {
        ExtraTime extra = db.find(ExtraTime.class, employee);
        if (extra == null) throw new NotThere();
        db.remove(extra);
        return extra.percent();
    }
}
