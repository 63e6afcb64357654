package nl.vaardig.inventory.rating.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.RowSaid;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.Moments;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.skills.framework.Levels;
import nl.vaardig.skills.framework.PublishedSkills;
import nl.vaardig.skills.framework.Skill;
import org.hibernate.jpa.HibernateHints;

/** ratings.csv: statements about levels. They are only ever added; one that is there already changes nothing. */
@Dependent
@ImportOf(value = "RATINGS", order = 14, undo = UndoRatings.class)
public class RatingRows implements Importer {

    private static final Columns COLUMNS = Columns.of(
            "staff_number",
            "skill_code",
            "level",
            "source",
            "valid_on",
            "valid_until",
            "recorded_on",
            "round_code",
            "note");
    private static final int FETCH = 2000;

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    PublishedSkills published;

    @Inject
    Moments moments;

    @Inject
    CurrentLevels levels;

    private final RatingKeys there = new RatingKeys();
    /** The people of the chunk who get a rating. */
    private final Set<Long> rated = new HashSet<>();

    private Map<String, Long> employees;
    private Map<String, Skill> skills;
    private Map<String, Long> rounds;

    private record Found(
            long employee, long skill, int level, RatingSource source, LocalDate validOn, Instant recordedAt) {}

    private record Made(
            long employee,
            Skill skill,
            int level,
            RatingSource source,
            LocalDate validOn,
            LocalDate until,
            LocalDate recordedOn,
            Long round,
            String note) {}

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        employees = codes.ids(Employee.NUMBERS);
        skills = published.byCode();
        rounds = codes.ids("select r.code, r.id from Round r");
        try (Stream<Found> ratings = db.createQuery(
                        "select r.employee.id, r.skill.id, r.level, r.source, r.validOn, r.recordedAt from Rating r",
                        Found.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                .getResultStream()) {
            ratings.forEach(found -> there.add(
                    there.who(
                            found.employee(),
                            found.skill(),
                            found.level(),
                            found.source().ordinal()),
                    RatingKeys.when(found.validOn(), Moments.day(found.recordedAt()))));
        }
    }

    @Override
    public void ahead(List<Row> chunk) {
        rated.clear();
    }

    @Override
    public RowPlan plan(Row row) {
        Long employee = row.known("staff_number", employees);
        Skill skill = row.known("skill_code", skills);
        Integer level = Levels.read(new RowSaid(row), skill);
        RatingSource source = row.one("source", RatingSource.class);
        LocalDate validOn = row.date("valid_on");
        LocalDate until = row.lastDay("valid_until");
        LocalDate recordedOn = row.date("recorded_on");
        Long round = row.optionalKnown("round_code", rounds);
        String note = row.optionalText("note", Rating.LONGEST_NOTE);
        checkDays(row, validOn, until, recordedOn);
        if (!row.isSound()) return null;
        return plan(row, new Made(employee, skill, level, source, validOn, until, recordedOn, round, note));
    }

    private void checkDays(Row row, LocalDate validOn, LocalDate until, LocalDate recordedOn) {
        if (validOn == null || recordedOn == null) return;
        if (recordedOn.isBefore(validOn)) row.fault("recorded_on", "import.cell.beforeStart", recordedOn, validOn);
        if (recordedOn.isAfter(moments.today())) row.fault("recorded_on", "import.cell.inTheFuture", recordedOn);
        if (until != null && until.isBefore(validOn))
            row.fault("valid_until", "import.cell.beforeStart", until, validOn);
    }

    private RowPlan plan(Row row, Made made) {
        boolean isNew = there.add(
                there.who(
                        made.employee(),
                        made.skill().id(),
                        made.level(),
                        made.source().ordinal()),
                RatingKeys.when(made.validOn(), made.recordedOn()));
        if (!isNew) return RowPlan.unchanged();
        rated.add(made.employee());
        String subject =
                row.cell("staff_number") + " · " + made.skill().code() + " · " + made.source() + " · " + made.validOn();
        return RowPlan.make(subject, () -> rating(made));
    }

    private Rating rating(Made made) {
        Employee employee = db.getReference(Employee.class, made.employee());
        Round round = made.round() == null ? null : db.getReference(Round.class, made.round());
        Instant recordedAt = moments.recordedAt(made.recordedOn());
        Rating rating = new Rating(employee, made.skill(), made.level(), made.source(), made.validOn(), recordedAt);
        return rating.by(null, round).until(made.until()).noting(made.note());
    }

    @Override
    public void hold() {
        levels.lock(rated);
    }

    // With the ratings themselves: an import that stops half-way leaves no levels behind that they contradict.
    @Override
    public void settle() {
        levels.recompute(rated);
    }

    @Override
    public void end() {
        published.takeUp("Rating");
    }
}
