package nl.vaardig.organisation.jobrole;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.exchange.reading.Texts;
import nl.vaardig.platform.words.Bilingual;

/** job_roles.csv: what people do, and for which population. */
@Dependent
@ImportOf(value = "JOB_ROLES", order = 1, changes = JobRole.class, undo = UndoJobRoles.class)
public class JobRoleRows implements Importer {

    private static final Columns COLUMNS =
            Columns.of("code", "name_nl", "name_en", "description_nl", "description_en", "population", "managerial");

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    private Map<String, JobRole> known;
    private Keys keys;

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        known = codes.by(JobRole::code, "select r from JobRole r", JobRole.class);
        keys = new Keys(known.keySet());
    }

    @Override
    public RowPlan plan(Row row) {
        String code = row.text("code", JobRole.LONGEST_CODE);
        Bilingual name = Texts.both(row, "name", JobRole.LONGEST_NAME);
        Bilingual description = Texts.maybe(row, "description", JobRole.LONGEST_DESCRIPTION);
        Population population = row.one("population", Population.class);
        boolean managerial = row.truth("managerial");
        keys.check(row, "code", code);
        if (!row.isSound()) return null;
        JobRole old = known.get(code);
        String subject = code + " " + name.nl();
        if (old == null) {
            return RowPlan.make(subject, () -> new JobRole(code, name, description, population, managerial));
        }
        Comparison comparison = Texts.compare(new Comparison(), "name", old.name(), name);
        Texts.compare(comparison, "description", old.description(), description)
                .of("population", old.population(), population)
                .of("managerial", old.managerial(), managerial);
        return RowPlan.change(subject, comparison, old.id(), () -> {
            JobRole role = db.find(JobRole.class, old.id());
            role.describe(name, description);
            role.place(population, managerial);
        });
    }
}
