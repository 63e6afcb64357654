package nl.vaardig.exchange.kind;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.vaardig.competence.Skill;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.organisation.JobRole;

/** requirements.csv: what a job role asks from a day on. A past that was asked once stays as it is. */
public final class RequirementRows implements Importer {

    private static final Columns COLUMNS =
            Columns.of("job_role_code", "skill_code", "level", "importance", "valid_from", "valid_until");

    private final Means means;
    private final Set<String> seen = new HashSet<>();
    private Map<String, Long> jobRoles;
    private Map<String, Skill> skills;
    private final Periods periods = new Periods();
    private Map<String, Found> known;

    record Found(Long id, String role, String skill, LocalDate from, int level, int importance, LocalDate until) {
        String key() {
            return role + "|" + skill + "|" + from;
        }

        private String asked() {
            return role + "|" + skill;
        }
    }

    public RequirementRows(Means means) {
        this.means = means;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public Class<?> changes() {
        return Requirement.class;
    }

    @Override
    public void begin() {
        jobRoles = means.jobRoles();
        skills = means.skills();
        known = means.by(
                Found::key,
                """
                select r.id, r.jobRole.code, r.skill.code, r.validFrom, r.level, r.importance, r.validUntil
                from Requirement r
                """,
                Found.class);
        known.values().forEach(found -> periods.add(found.asked(), found.from(), found.until()));
    }

    @Override
    public Plan plan(Row row) {
        row.known("job_role_code", jobRoles);
        Skill skill = row.known("skill_code", skills);
        Integer level = Levels.read(row, skill);
        Integer importance = row.number("importance", 1, 5);
        LocalDate from = row.date("valid_from");
        LocalDate until = row.optionalDate("valid_until");
        if (from != null && until != null && until.isBefore(from))
            row.fault("valid_until", "import.cell.beforeStart", until, from);
        if (!row.isSound()) return null;
        Found now = new Found(null, row.cell("job_role_code"), skill.code(), from, level, importance, until);
        if (!seen.add(now.key())) row.fault(null, "import.row.twice", now.key().replace("|", ", "));
        if (row.isSound()) check(row, now, known.get(now.key()));
        return row.isSound() ? plan(now, skill) : null;
    }

    private void check(Row row, Found now, Found old) {
        if (old != null) leaveThePast(row, now, old);
        boolean isLonger = old == null || !Objects.equals(old.until(), now.until());
        if (isLonger) periods.check(row, now.asked(), now.from(), now.until());
        if (row.isSound()) periods.add(now.asked(), now.from(), now.until());
    }

    /** What was asked on a day that is past stays, so that old figures stay right. */
    private void leaveThePast(Row row, Found now, Found old) {
        boolean hasBegun = old.from().isBefore(means.today());
        if (hasBegun && old.level() != now.level()) row.fault("level", "import.requirement.past");
        if (hasBegun && old.importance() != now.importance()) row.fault("importance", "import.requirement.past");
        if (Objects.equals(old.until(), now.until())) return;
        boolean endsInThePast = Stream.of(old, now)
                .map(Found::until)
                .anyMatch(until -> until != null && until.plusDays(1).isBefore(means.today()));
        if (endsInThePast) row.fault("valid_until", "import.requirement.past");
    }

    private Plan plan(Found now, Skill skill) {
        String subject = now.role() + " · " + now.skill() + " · " + now.from();
        Found old = known.get(now.key());
        if (old == null) {
            return Plan.add(subject, () -> {
                JobRole role = means.db().getReference(JobRole.class, jobRoles.get(now.role()));
                Requirement requirement = new Requirement(role, skill, now.level(), now.importance(), now.from());
                requirement.lastUntil(now.until());
                means.db().persist(requirement);
            });
        }
        Comparison comparison = new Comparison()
                .of("level", old.level(), now.level())
                .of("importance", old.importance(), now.importance())
                .of("valid_until", old.until(), now.until());
        return Plan.change(subject, comparison, old.id(), () -> {
            Requirement requirement = means.db().find(Requirement.class, old.id());
            requirement.correct(now.level(), now.importance());
            requirement.lastUntil(now.until());
        });
    }

    @Override
    public void end() {
        means.takeUpSkillsOf("Requirement");
    }
}
