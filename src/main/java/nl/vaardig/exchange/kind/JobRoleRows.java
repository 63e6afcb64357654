package nl.vaardig.exchange.kind;

import java.util.Map;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.organisation.JobRole;
import nl.vaardig.organisation.Population;
import nl.vaardig.platform.Bilingual;

/** job_roles.csv: what people do, and for which population. */
public final class JobRoleRows implements Importer {

    private static final Columns COLUMNS =
            Columns.of("code", "name_nl", "name_en", "description_nl", "description_en", "population", "managerial");

    private final Means means;
    private Map<String, JobRole> known;
    private Keys keys;

    public JobRoleRows(Means means) {
        this.means = means;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public Class<?> changes() {
        return JobRole.class;
    }

    @Override
    public void begin() {
        known = means.by(JobRole::code, "select r from JobRole r", JobRole.class);
        keys = new Keys(known.keySet());
    }

    @Override
    public Plan plan(Row row) {
        String code = row.text("code", 60);
        Bilingual name = Texts.both(row, "name", 160);
        Bilingual description = Texts.maybe(row, "description", 1000);
        Population population = row.one("population", Population.class);
        boolean managerial = row.truth("managerial");
        keys.check(row, "code", code);
        if (!row.isSound()) return null;
        JobRole old = known.get(code);
        String subject = code + " " + name.nl();
        if (old == null) {
            return Plan.make(subject, () -> new JobRole(code, name, description, population, managerial));
        }
        Comparison comparison = Texts.compare(new Comparison(), "name", old.name(), name);
        Texts.compare(comparison, "description", old.description(), description)
                .of("population", old.population(), population)
                .of("managerial", old.managerial(), managerial);
        return Plan.change(subject, comparison, old.id(), () -> {
            JobRole role = means.db().find(JobRole.class, old.id());
            role.describe(name, description);
            role.place(population, managerial);
        });
    }
}
