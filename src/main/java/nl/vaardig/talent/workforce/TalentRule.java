package nl.vaardig.talent.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.organisation.municipality.Setting;
import nl.vaardig.platform.kept.Kept;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.talent.workforce.TalentCriteria.Reached;

/** Who counts as digital talent, by the rule the municipality at hand has laid down. */
@ApplicationScoped
@Transactional
public class TalentRule {

    /** How many of the skill criteria together make a digital talent. */
    public static final Setting<Integer> SKILLS_NEEDED =
            Setting.number("talentSkillsNeeded", 1, 1, Integer.MAX_VALUE, "rule.municipality.talentSkillsNeeded");

    @PersistenceContext
    EntityManager db;

    @Inject
    Municipalities municipalities;

    @Inject
    Kept kept;

    private record Line(Long jobRole, Long skill, Integer level) {}

    /** The rule as it stands. */
    public TalentCriteria criteria() {
        Set<Long> roles = new HashSet<>();
        Map<Long, Integer> levels = new HashMap<>();
        for (Line line : lines()) {
            if (line.skill() == null) {
                roles.add(line.jobRole());
            } else {
                levels.put(line.skill(), line.level());
            }
        }
        return new TalentCriteria(roles, levels, municipalities.chosen(SKILLS_NEEDED));
    }

    private List<Line> lines() {
        return kept.of("talent rule", () -> db.createQuery(
                        "select c.jobRole.id, c.skill.id, c.level from TalentCriterion c", Line.class)
                .getResultList());
    }

    /** Who is at which of the levels asked, one row per person and skill; one query, whatever the number of people. */
    public List<Reached> reached(TalentCriteria criteria) {
        if (criteria.levels().isEmpty()) return List.of();
        List<Map.Entry<Long, Integer>> asked = List.copyOf(criteria.levels().entrySet());
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            conditions.add("(l.skill.id = :skill%1$d and l.level >= :level%1$d)".formatted(i));
        }
        TypedQuery<Reached> query = db.createQuery(
                "select l.employee.id, l.countsUntil from CurrentLevel l where " + String.join(" or ", conditions),
                Reached.class);
        for (int i = 0; i < asked.size(); i++) {
            query.setParameter("skill" + i, asked.get(i).getKey())
                    .setParameter("level" + i, asked.get(i).getValue());
        }
        return query.getResultList();
    }

    /** Puts this rule in the place of the present one. Ids are those of this municipality, levels fit their skill. */
    public void replace(TalentCriteria wanted) {
        Set<Long> roles = new HashSet<>(wanted.jobRoles());
        Map<Long, Integer> levels = new HashMap<>(wanted.levels());
        for (TalentCriterion criterion : db.createQuery("select c from TalentCriterion c", TalentCriterion.class)
                .getResultList()) {
            boolean stays = criterion.skill() == null
                    ? roles.remove(criterion.jobRole().id())
                    : keepLevel(criterion, levels.remove(criterion.skill().id()));
            if (!stays) db.remove(criterion);
        }
        roles.forEach(role -> db.persist(new TalentCriterion(db.getReference(JobRole.class, role))));
        levels.forEach((skill, level) -> db.persist(new TalentCriterion(db.find(Skill.class, skill), level)));
        municipalities.current().choose(SKILLS_NEEDED, wanted.skillsNeeded());
    }

    private static boolean keepLevel(TalentCriterion criterion, Integer level) {
        if (level != null) criterion.ask(level);
        return level != null;
    }
}
