package nl.vaardig.admin.starter;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CourseForm;
import nl.vaardig.learning.course.CourseSkill;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.library.StarterFile;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.board.goal.GoalTemplates;

/** What people can learn from: courses, and learning paths that wait for a goal to serve ({@link GoalTemplates}). */
final class StarterLearning {

    private final EntityManager db;
    private final Map<String, Skill> skills;
    private final Map<String, Course> courses = new HashMap<>();

    StarterLearning(EntityManager db, Map<String, Skill> skills) {
        this.db = db;
        this.skills = skills;
    }

    void lay() {
        StarterFile.list("courses.json").forEach(this::course);
        StarterFile.index("paths").forEach(code -> path(StarterFile.object("paths/" + code + ".json")));
    }

    private void course(JsonObject file) {
        Track track = StarterFile.one(file, "track", Track.class);
        CourseForm form = StarterFile.one(file, "form", CourseForm.class);
        Course course = new Course(
                file.getString("code"),
                StarterFile.text(file, "name"),
                track,
                form,
                StarterFile.decimal(file, "hours"),
                null);
        course.showAsExample();
        course.describe(StarterFile.text(file, "name"), StarterFile.text(file, "description"));
        course.shape(track, form, file.getBoolean("soft"));
        course.price(course.hours(), null, StarterFile.number(file, "seats"));
        db.persist(course);
        for (JsonObject reached : StarterFile.list(file, "skills")) {
            db.persist(new CourseSkill(course, skills.get(reached.getString("skill")), reached.getInt("level")));
        }
        courses.put(course.code(), course);
    }

    private void path(JsonObject file) {
        LearningPath path = new LearningPath(
                file.getString("code"),
                StarterFile.text(file, "name"),
                StarterFile.one(file, "track", Track.class),
                file.getInt("depth"),
                StarterFile.decimal(file, "hours"),
                null);
        path.describe(
                StarterFile.text(file, "name"),
                StarterFile.text(file, "summary"),
                StarterFile.one(file, "population", Population.class));
        path.serve(null, StarterFile.text(file, "lineOwner"));
        db.persist(path);
        for (JsonObject outcome : StarterFile.list(file, "outcomes")) {
            db.persist(new PathOutcome(path, skills.get(outcome.getString("skill")), outcome.getInt("level")));
        }
        List<JsonObject> steps = StarterFile.list(file, "steps");
        for (int i = 0; i < steps.size(); i++) db.persist(step(path, i + 1, steps.get(i)));
    }

    private Step step(LearningPath path, int ordinal, JsonObject file) {
        Step step = new Step(
                path,
                ordinal,
                StarterFile.one(file, "kind", StepKind.class),
                StarterFile.text(file, "title"),
                StarterFile.text(file, "text"),
                StarterFile.decimal(file, "hours"));
        String course = StarterFile.string(file, "course");
        if (course != null) step.follow(courses.get(course));
        Bilingual question = StarterFile.text(file, "gateQuestion");
        step.askAtGate(question.isBlank() ? null : question);
        return step;
    }
}
