package nl.vaardig.inventory.requirement.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.inventory.requirement.Asker;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.skills.framework.PublishedSkills;
import nl.vaardig.skills.framework.Skill;

/** requirements.csv: what a job role asks from a day on. A past that was asked once stays as it is. */
@Dependent
@ImportOf(value = "REQUIREMENTS", order = 6, changes = Requirement.class, undo = UndoRequirements.class)
public class RequirementRows implements Importer {

    private static final Columns COLUMNS =
            Columns.of("job_role_code", "skill_code", "level", "importance", "valid_from", "valid_until");

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    PublishedSkills published;

    @Inject
    RequirementPlans plans;

    private Map<String, Long> jobRoles;
    private Map<String, Skill> skills;

    /** A requirement that is there, or that a row asks for. @param asker in words of the file @param former asked of a skill of a version that is no longer in use */
    public record Found(
            Long id,
            String asker,
            String skill,
            LocalDate from,
            int level,
            int importance,
            LocalDate until,
            boolean former) {
        String key() {
            return asker + "|" + skill + "|" + from;
        }

        String asked() {
            return asker + "|" + skill;
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
        plans.begin(codes.by(
                Found::key,
                """
                select r.id, j.code, s.code, r.validFrom, r.level, r.importance, r.validUntil,
                  case when f.state = FrameworkState.PUBLISHED then false else true end as former
                from Requirement r join r.jobRole j join r.skill s join s.framework f order by former desc
                """,
                Found.class));
    }

    @Override
    public RowPlan plan(Row row) {
        Long role = row.known("job_role_code", jobRoles);
        Skill skill = row.known("skill_code", skills);
        Found now = plans.read(row, row.cell("job_role_code"), skill);
        if (now == null) return null;
        return plans.plan(row, now, skill, () -> Asker.jobRole(db.getReference(JobRole.class, role)));
    }

    @Override
    public void end() {
        published.takeUp("Requirement");
    }
}
