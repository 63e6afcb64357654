package nl.vaardig.learning.handin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What HR asks people to hand in. */
@ApplicationScoped
@Transactional
public class HandIns {

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    /** One in a list. @param open versions that wait or are being read */
    @Schema(name = "HandInRow")
    public record Row(
            @Schema(examples = "7100") long id,
            Bilingual title,
            Bilingual skill,
            @Schema(examples = "2") int level,
            ReviewBy reviewBy,
            boolean archived,
            long open) {}

    /** Those that can be used first, by title. */
    public List<Row> all() {
        return db.createQuery(
                        """
                        select h.id, h.title, s.name, r.level, h.reviewBy, case when h.archivedAt is null then false else true end,
                          (select count(w) from HandedIn w where w.handIn = h
                            and w.state in (VersionState.WAITING, VersionState.OPENED))
                        from Rubric r join r.handIn h join r.skill s
                        order by case when h.archivedAt is null then 0 else 1 end, h.title.nl, h.id
                        """,
                        Row.class)
                .getResultList();
    }

    /** With its hand-in, skill and trainer. @throws NotThere */
    public Rubric get(long id) {
        return db.createQuery(
                        """
                        select r from Rubric r join fetch r.handIn h left join fetch h.trainer join fetch r.skill k
                        join fetch k.framework f join fetch f.scale where h.id = :id
                        """,
                        Rubric.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public long add(HandInWish wish) {
        HandIn made = new HandIn(wish);
        db.persist(made);
        db.persist(new Rubric(made, wish.skill(), wish.level()));
        return made.id();
    }

    public void change(long id, HandInWish wish) {
        Rubric rubric = get(id);
        rubric.handIn().say(wish);
        rubric.ask(wish.skill(), wish.level());
    }

    public void archive(long id) {
        get(id).handIn().archive(clock.instant());
    }

    public void offerAgain(long id) {
        get(id).handIn().offerAgain();
    }

    /** People of this municipality by their staff number or e-mail address. */
    public Known<Employee> employees() {
        return reference -> db.createQuery(
                        "select e from Employee e where e.staffNumber = :reference or lower(e.email) = lower(:reference)",
                        Employee.class)
                .setParameter("reference", reference.strip())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
