package nl.vaardig.talent.rule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.RowSaid;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.skills.framework.Levels;
import nl.vaardig.skills.framework.PublishedSkills;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.talent.workforce.TalentCriterion;

/** talent.csv: who counts as digital talent, a job role or a skill at a level on each row. */
@Dependent
@ImportOf(value = "TALENT", order = 19, changes = TalentCriterion.class)
public class TalentRows implements Importer {

    private static final Columns COLUMNS = Columns.of("job_role_code", "skill_code", "level");

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    PublishedSkills published;

    private final Keys keys = new Keys();
    private Map<String, Long> jobRoles;
    private Map<String, Skill> skills;
    private Map<String, Found> known;

    private record Found(Long id, String role, String skill, Integer level) {
        String key() {
            return role == null ? "skill " + skill : "role " + role;
        }
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        jobRoles = codes.ids(JobRole.CODES);
        skills = published.byCode();
        known = codes.by(
                Found::key,
                """
                select c.id, r.code, s.code, c.level
                from TalentCriterion c left join c.jobRole r left join c.skill s left join s.framework f
                where s is null or f.state = FrameworkState.PUBLISHED
                """,
                Found.class);
    }

    @Override
    public RowPlan plan(Row row) {
        Long role = row.optionalKnown("job_role_code", jobRoles);
        Skill skill = row.optionalKnown("skill_code", skills);
        Integer level = skill == null ? null : Levels.read(new RowSaid(row), skill);
        if (row.isSound() && (role == null) == (skill == null)) row.fault("job_role_code", "import.talent.oneOfTwo");
        if (role != null && !row.cell("level").isEmpty()) row.fault("level", "import.talent.levelOfAJobRole");
        String roleCode = role == null ? null : row.cell("job_role_code");
        Found now = new Found(null, roleCode, skill == null ? null : skill.code(), level);
        if (row.isSound()) keys.isFirst(row, role == null ? "skill_code" : "job_role_code", now.key());
        return row.isSound() ? plan(now, role, skill) : null;
    }

    private RowPlan plan(Found now, Long role, Skill skill) {
        Found old = known.get(now.key());
        if (old == null) {
            return RowPlan.add(
                    now.key(),
                    () -> db.persist(
                            role == null
                                    ? new TalentCriterion(skill, now.level())
                                    : new TalentCriterion(db.getReference(JobRole.class, role))));
        }
        Comparison comparison = new Comparison().of("level", old.level(), now.level());
        return RowPlan.change(now.key(), comparison, old.id(), () -> db.find(TalentCriterion.class, old.id())
                .ask(now.level()));
    }

    @Override
    public void end() {
        published.takeUp("TalentCriterion");
    }
}
