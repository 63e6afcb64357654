package nl.vaardig.steering.overview.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.gap.Needs;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.steering.overview.line.Person;

/** The people behind a figure of the gap inventory: a line for each person and skill asked, found page by page. */
@ApplicationScoped
@Transactional
public class GapPeople {

    private static final String REQUIRED = "floor(n.packed / 10)";

    /** Which of the lines. */
    public enum Show {
        SHORT("l.level < " + REQUIRED),
        UNKNOWN("l.level is null"),
        MET("l.level >= " + REQUIRED),
        ALL("1 = 1");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }
    }

    /** In which order; by gap the largest first and not assessed last. */
    public enum Order {
        GAP("coalesce(" + REQUIRED + " - l.level, -99) desc, e.sortName, e.givenName, e.id, n.skillId"),
        NAME("e.sortName, e.givenName, e.id, n.skillId"),
        DEPARTMENT("d.code, e.sortName, e.givenName, e.id, n.skillId"),
        JOB_ROLE("j.code, e.sortName, e.givenName, e.id, n.skillId");

        private final String terms;

        Order(String terms) {
            this.terms = terms;
        }
    }

    /** @param skills the skills asked about, as the filter finds them in the catalogue */
    public record Question(
            Collection<Long> skills, Collection<Long> departments, GapAsk filter, AsOf when, Show show, Order order) {

        public static Question of(GapAsk filter, GapCatalogue catalogue, AsOf when, Show show, Order order) {
            List<Long> skills = catalogue.skills().values().stream()
                    .filter(skill -> filter.isAbout(skill, catalogue))
                    .map(GapCatalogue.SkillFact::id)
                    .toList();
            return new Question(skills, filter.departments(catalogue), filter, when, show, order);
        }

        private String where() {
            return (filter.department() == null ? "" : " and d.id in (:departments)")
                    + (filter.jobRole() == null ? "" : " and j.id = :jobRole")
                    + (filter.population() == null ? "" : " and j.population = :population")
                    + (filter.managers() ? " and j.managerial = true" : "");
        }

        private <Q extends TypedQuery<?>> Q bind(Q query) {
            query.setParameter("skills", InList.of(skills));
            if (filter.department() != null) query.setParameter("departments", InList.of(departments));
            if (filter.jobRole() != null) query.setParameter("jobRole", filter.jobRole());
            if (filter.population() != null) query.setParameter("population", filter.population());
            return query;
        }
    }

    /** @param packed see {@link Needs}; level and source are null when not assessed */
    public record Person(
            long id,
            String staffNumber,
            String givenName,
            String familyName,
            String department,
            Bilingual jobRole,
            long skillId,
            int packed,
            Integer level,
            RatingSource source) {

        public String name() {
            return givenName + " " + familyName;
        }

        public int required() {
            return Needs.level(packed);
        }

        public int importance() {
            return Needs.importance(packed);
        }

        /** Levels to learn; null when not assessed. */
        public Integer gap() {
            return level == null ? null : Integer.valueOf(Math.max(0, required() - level));
        }
    }

    /** Lines of all kinds together: counts of person and skill; for one skill, of people. */
    public record Counts(long asked, long met, long unknown) {

        public long open() {
            return asked - met - unknown;
        }

        public long of(Show show) {
            return switch (show) {
                case SHORT -> open();
                case UNKNOWN -> unknown;
                case MET -> met;
                case ALL -> asked;
            };
        }
    }

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    CountingRules rules;

    public List<Person> find(Question question, Paging.Ask ask) {
        return people(question)
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
    }

    /** All of them at once, for a file. */
    public List<Person> all(Question question) {
        return people(question).getResultList();
    }

    public Counts count(Question question) {
        String hql = "select count(*), coalesce(sum(case when " + Show.MET.condition + " then 1 else 0 end), 0),"
                + " coalesce(sum(case when l.level is null then 1 else 0 end), 0)";
        List<Counts> counts = query(hql, "", question, Counts.class).getResultList();
        return counts.get(0);
    }

    private TypedQuery<Person> people(Question question) {
        String hql =
                "select e.id, e.staffNumber, e.givenName, e.familyName, d.name, j.name, n.skillId, n.packed, l.level, l.source";
        return query(
                hql,
                " and " + question.show().condition + " order by " + question.order().terms,
                question,
                Person.class);
    }

    private <R> TypedQuery<R> query(String select, String rest, Question question, Class<R> type) {
        Sight sight = whoMaySee.skills();
        Needs needs = new Needs(question.when(), "r.skill.id in (:skills) and " + sight.of("e"));
        CountedLevels levels = rules.levels(question.when());
        String from =
                """
                 from %s n join Appointment a on a.id = n.appointmentId
                 join a.employee e join a.department d join a.jobRole j
                 left join %s l on l.employeeId = n.employeeId and l.skillId = n.skillId where 1 = 1"""
                        .formatted(needs.table(), levels.table("r.skill.id in (:skills)"));
        TypedQuery<R> query = db.createQuery(select + " " + from + question.where() + rest, type);
        return sight.bind(levels.bind(needs.bind(question.bind(query))));
    }
}
