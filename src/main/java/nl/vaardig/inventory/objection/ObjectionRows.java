package nl.vaardig.inventory.objection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Moments;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.organisation.employee.Employee;

/** objections.csv: objections to ratings that wait for an answer. One to the same rating is there already: unchanged. */
@Dependent
@ImportOf(value = "OBJECTIONS", order = 16)
public class ObjectionRows implements Importer {

    private static final Columns COLUMNS =
            Columns.of("staff_number", "skill_code", "source", "valid_on", "reason", "raised_on");

    @PersistenceContext
    EntityManager db;

    @Inject
    Moments moments;

    /** Ids of the ratings of the people of a chunk; of several on one day the last. */
    private final Map<String, Long> ratings = new HashMap<>();

    private final Set<Long> contested = new HashSet<>();

    private record Found(long id, String employee, String skill, RatingSource source, LocalDate validOn) {
        String key() {
            return key(employee, skill, source, validOn);
        }

        static String key(String employee, String skill, RatingSource source, LocalDate validOn) {
            return employee + " · " + skill + " · " + source + " · " + validOn;
        }
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        contested.addAll(db.createQuery("select o.rating.id from Objection o", Long.class)
                .getResultList());
    }

    @Override
    public void ahead(List<Row> chunk) {
        Set<String> numbers =
                chunk.stream().map(row -> row.cell("staff_number")).collect(Collectors.toSet());
        ratings.clear();
        db.createQuery(
                        """
                        select r.id, e.staffNumber, s.code, r.source, r.validOn
                        from Rating r join r.employee e join r.skill s
                        where e.staffNumber in (:numbers) and r.source <> nl.vaardig.inventory.rating.RatingSource.PEER order by r.id
                        """,
                        Found.class)
                .setParameter("numbers", numbers)
                .getResultList()
                .forEach(found -> ratings.put(found.key(), found.id()));
    }

    @Override
    public RowPlan plan(Row row) {
        String employee = row.text("staff_number", Employee.LONGEST_NUMBER);
        String skill = row.text("skill_code", 60);
        RatingSource source = row.one("source", RatingSource.class);
        LocalDate validOn = row.date("valid_on");
        String reason = row.text("reason", Objection.LONGEST);
        LocalDate raisedOn = row.date("raised_on");
        if (source == RatingSource.SELF) row.fault("source", "import.objection.own");
        if (raisedOn != null && raisedOn.isAfter(moments.today()))
            row.fault("raised_on", "import.cell.inTheFuture", raisedOn);
        if (!row.isSound()) return null;
        String key = Found.key(employee, skill, source, validOn);
        Long rating = ratings.get(key);
        if (rating == null) {
            row.fault("skill_code", "import.objection.noRating", key);
            return null;
        }
        return contested.add(rating) ? RowPlan.add(key, () -> raise(rating, reason, raisedOn)) : RowPlan.unchanged();
    }

    private void raise(long rating, String reason, LocalDate raisedOn) {
        db.persist(new Objection(db.find(Rating.class, rating), reason, moments.recordedAt(raisedOn)));
    }
}
