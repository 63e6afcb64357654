package nl.vaardig.inventory.passport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.access.Viewers;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.words.Bilingual;

/** People by themselves: where they work and worked, and who leads them. */
@ApplicationScoped
@Transactional
public class People {

    @PersistenceContext
    EntityManager db;

    @Inject
    Viewers viewers;

    @Inject
    Clock clock;

    private record Row(
            long id,
            String staffNumber,
            String givenName,
            String name,
            Long departmentId,
            String department,
            Bilingual jobRole,
            BigDecimal fte,
            LocalDate startOn,
            LocalDate endOn,
            long exemptions,
            long objections,
            long agreements) {}

    /** @throws NotThere when there is nobody with this number; who may see the person is asked elsewhere */
    public Person get(long employee) {
        List<Row> rows = db.createQuery(
                        """
                        select e.id, e.staffNumber, e.givenName, concat(e.givenName, ' ', e.familyName), d.id, d.name,
                          j.name, a.fte, a.startOn, a.endOn,
                          (select count(x.id) from Exemption x where x.employee = e),
                          (select count(o.id) from Objection o where o.employee = e),
                          (select count(g.id) from Agreement g where g.employee = e)
                        from Employee e left join Appointment a on a.employee = e
                          left join a.department d left join a.jobRole j
                        where e.id = :employee order by a.startOn desc, a.id desc
                        """,
                        Row.class)
                .setParameter("employee", employee)
                .getResultList();
        if (rows.isEmpty()) throw new NotThere();
        Row first = rows.get(0);
        List<Person.Place> places = rows.stream()
                .filter(row -> row.startOn() != null)
                .map(row -> new Person.Place(
                        row.departmentId(), row.department(), row.jobRole(), row.fte(), row.startOn(), row.endOn()))
                .toList();
        Person.Ever ever = new Person.Ever(first.exemptions(), first.objections(), first.agreements());
        return new Person(first.id(), first.staffNumber(), first.givenName(), first.name(), places, ever);
    }

    /** Names of those who lead the departments of this person today, from near to far: they see the skills too. */
    public List<String> managersOf(Person person) {
        return viewers.namesOfManagers(
                person.id(),
                person.placesOn(LocalDate.now(clock)).stream()
                        .map(Person.Place::departmentId)
                        .toList());
    }
}
