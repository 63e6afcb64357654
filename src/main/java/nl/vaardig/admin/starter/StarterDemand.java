package nl.vaardig.admin.starter;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.library.StarterFile;

/** What is asked: job roles with their requirements. */
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
                Requirement requirement =
                        new Requirement(role, skill(asked), asked.getInt("level"), asked.getInt("importance"), FROM);
                requirement.because(StarterFile.text(asked, "why"));
                db.persist(requirement);
            }
        }
    }

    private Skill skill(JsonObject file) {
        Skill skill = skills.get(file.getString("skill"));
        if (skill == null)
            throw new IllegalStateException("The starter library has no skill " + file.getString("skill"));
        return skill;
    }
}
