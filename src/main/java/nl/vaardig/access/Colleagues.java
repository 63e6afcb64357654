package nl.vaardig.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.SearchText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Employees by name, with where and as what they work now: never with a skill. Two queries a list. */
@ApplicationScoped
@Transactional
public class Colleagues {

    /** Of several appointments in force the first recorded one is shown. */
    private static final String FROM =
            """
             from Employee e left join Appointment a on a.employee = e and a.id =
              (select min(b.id) from Appointment b where b.employee = e and b.startOn <= :today
               and (b.endOn is null or b.endOn >= :today))
             left join a.department d left join a.jobRole j where\s""";

    private static final String COLUMNS =
            "select e.id, e.staffNumber, e.givenName, e.familyName, e.email, d.id, d.name, j.id, j.name ";

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Clock clock;

    @Schema(
            name = "Employee",
            description =
                    "A person with the department and job role of today; those are null for someone who left. No skills.")
    public record Colleague(
            @Schema(examples = "1201") long id,
            @Schema(description = "Key of the personnel system", examples = "W00042") String staffNumber,
            @Schema(examples = "Noor") String givenName,
            @Schema(examples = "de Vries") String familyName,
            @Schema(examples = "noor.de.vries@waterveen.example") String email,
            @Schema(examples = "57") Long departmentId,
            @Schema(examples = "Team Klantcontact") String department,
            @Schema(examples = "8") Long jobRoleId,
            Bilingual jobRole) {

        public String name() {
            return givenName + " " + familyName;
        }
    }

    /**
     * Whom to look for.
     *
     * @param departmentId only those working there now, or null
     * @param jobRoleId only those in this job role now, or null
     * @param withoutAccount only those who can't sign in yet
     */
    public record Search(SearchText text, Long departmentId, Long jobRoleId, boolean withoutAccount) {

        public static Search by(SearchText text) {
            return new Search(text, null, null, false);
        }

        private String condition() {
            return text.in("concat(e.givenName, ' ', e.familyName, ' ', e.staffNumber, ' ', coalesce(e.email, ''))")
                    + (departmentId == null ? "" : " and d.id = :department")
                    + (jobRoleId == null ? "" : " and j.id = :jobRole")
                    + (withoutAccount ? " and not exists (select 1 from Membership m where m.employee = e)" : "");
        }

        private <T> TypedQuery<T> bind(TypedQuery<T> query) {
            if (departmentId != null) query.setParameter("department", departmentId);
            if (jobRoleId != null) query.setParameter("jobRole", jobRoleId);
            return text.bind(query);
        }
    }

    /** Those in service whom the current user may find, by name. */
    public Paging<Colleague> find(Search search, Paging.Ask ask) {
        Sight sight = whoMaySee.names();
        String condition = FROM + "a.id is not null and " + search.condition() + " and " + sight.of("e");
        List<Colleague> found = bind(
                        db.createQuery(
                                COLUMNS + condition + " order by e.sortName, e.givenName, e.id", Colleague.class),
                        search,
                        sight)
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(found, () -> bind(db.createQuery("select count(e)" + condition, Long.class), search, sight)
                .getSingleResult());
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Search search, Sight sight) {
        query.setParameter("today", LocalDate.now(clock));
        return sight.bind(search.bind(query));
    }

    /** @throws NotThere when there is no such employee, or none that the current user may find */
    public Colleague get(long id) {
        Sight sight = whoMaySee.names();
        TypedQuery<Colleague> query = db.createQuery(
                        COLUMNS + FROM + "e.id = :id and " + sight.of("e"), Colleague.class)
                .setParameter("id", id)
                .setParameter("today", LocalDate.now(clock));
        return sight.bind(query).getResultStream().findFirst().orElseThrow(NotThere::new);
    }
}
