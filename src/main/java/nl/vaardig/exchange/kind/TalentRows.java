package nl.vaardig.exchange.kind;

import java.util.Map;
import nl.vaardig.competence.Skill;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.organisation.JobRole;
import nl.vaardig.talent.workforce.TalentCriterion;

/** talent.csv: who counts as digital talent, a job role or a skill at a level on each row. */
public final class TalentRows implements Importer {

    private static final Columns COLUMNS = Columns.of("job_role_code", "skill_code", "level");

    private final Means means;
    private final Keys keys = new Keys();
    private Map<String, Long> jobRoles;
    private Map<String, Skill> skills;
    private Map<String, Found> known;

    private record Found(Long id, String role, String skill, Integer level) {
        String key() {
            return role == null ? "skill " + skill : "role " + role;
        }
    }

    public TalentRows(Means means) {
        this.means = means;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public Class<?> changes() {
        return TalentCriterion.class;
    }

    @Override
    public void begin() {
        jobRoles = means.jobRoles();
        skills = means.skills();
        known = means.by(
                Found::key,
                """
                select c.id, r.code, s.code, c.level
                from TalentCriterion c left join c.jobRole r left join c.skill s left join s.framework f
                where s is null or f.state = FrameworkState.PUBLISHED
                """,
                Found.class);
    }

    @Override
    public Plan plan(Row row) {
        Long role = row.optionalKnown("job_role_code", jobRoles);
        Skill skill = row.optionalKnown("skill_code", skills);
        Integer level = skill == null ? null : Levels.read(row, skill);
        if (row.isSound() && (role == null) == (skill == null)) row.fault("job_role_code", "import.talent.oneOfTwo");
        if (role != null && !row.cell("level").isEmpty()) row.fault("level", "import.talent.levelOfAJobRole");
        String roleCode = role == null ? null : row.cell("job_role_code");
        Found now = new Found(null, roleCode, skill == null ? null : skill.code(), level);
        if (row.isSound()) keys.isFirst(row, role == null ? "skill_code" : "job_role_code", now.key());
        return row.isSound() ? plan(now, role, skill) : null;
    }

    private Plan plan(Found now, Long role, Skill skill) {
        Found old = known.get(now.key());
        if (old == null) {
            return Plan.add(now.key(), () -> means.db()
                    .persist(
                            role == null
                                    ? new TalentCriterion(skill, now.level())
                                    : new TalentCriterion(means.db().getReference(JobRole.class, role))));
        }
        Comparison comparison = new Comparison().of("level", old.level(), now.level());
        return Plan.change(now.key(), comparison, old.id(), () -> means.db()
                .find(TalentCriterion.class, old.id())
                .ask(now.level()));
    }

    @Override
    public void end() {
        means.takeUpSkillsOf("TalentCriterion");
    }
}
