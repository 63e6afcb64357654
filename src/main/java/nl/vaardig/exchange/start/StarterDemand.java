package nl.vaardig.exchange.start;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.vaardig.competence.Skill;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.GoalSkill;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.organisation.JobRole;
import nl.vaardig.organisation.Population;

/** What is asked: job roles with their requirements, and strategic goals with the skills they lean on. */
final class StarterDemand {

    /** Early enough for every trend a new municipality will look at. */
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    private final EntityManager db;
    private final Map<String, Skill> skills;

    StarterDemand(EntityManager db, Map<String, Skill> skills) {
        this.db = db;
        this.skills = skills;
    }

    void layJobRoles() {
        for (JsonObject file : StarterFile.list("job-roles.json")) {
            JobRole role = new JobRole(
                    file.getString("code"),
                    StarterFile.text(file, "name"),
                    StarterFile.text(file, "description"),
                    StarterFile.one(file, "population", Population.class),
                    file.getBoolean("managerial", false));
            db.persist(role);
            for (JsonObject asked : StarterFile.list(file, "requirements")) {
                db.persist(
                        new Requirement(role, skill(asked), asked.getInt("level"), asked.getInt("importance"), FROM));
            }
        }
    }

    /** @return goals by code */
    Map<String, StrategicGoal> layGoals() {
        Map<String, StrategicGoal> goals = new HashMap<>();
        for (JsonObject file : StarterFile.list("goals.json")) {
            StrategicGoal goal = new StrategicGoal(
                    file.getString("code"),
                    StarterFile.text(file, "name"),
                    StarterFile.text(file, "theme"),
                    StarterFile.one(file, "phase", GoalPhase.class),
                    LocalDate.parse(file.getString("targetOn")),
                    StarterFile.text(file, "ownerBoard"),
                    StarterFile.text(file, "ownerLine"));
            db.persist(goal);
            for (JsonObject needed : StarterFile.list(file, "skills")) {
                db.persist(new GoalSkill(goal, skill(needed), needed.getInt("criticality")));
            }
            goals.put(goal.code(), goal);
        }
        return goals;
    }

    private Skill skill(JsonObject file) {
        Skill skill = skills.get(file.getString("skill"));
        if (skill == null)
            throw new IllegalStateException("The starter library has no skill " + file.getString("skill"));
        return skill;
    }
}
