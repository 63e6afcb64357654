package nl.vaardig.exchange.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.competence.LevelAnchor;
import nl.vaardig.competence.Skill;
import nl.vaardig.competence.Track;
import nl.vaardig.inventory.goal.GoalSkill;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.learning.Course;
import nl.vaardig.learning.CourseSkill;
import nl.vaardig.learning.LearningPath;
import nl.vaardig.learning.PathOutcome;
import nl.vaardig.learning.Step;
import nl.vaardig.learning.StepKind;
import nl.vaardig.organisation.JobRole;
import nl.vaardig.platform.Bilingual;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The starter library as it is laid down: through the entities, so that every text fits and every code exists. */
class StarterTest {

    private static final List<Object> LAID = new ArrayList<>();

    @BeforeAll
    static void lay() {
        EntityManager db = (EntityManager) Proxy.newProxyInstance(
                StarterTest.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("persist")) throw new UnsupportedOperationException(method.getName());
                    LAID.add(arguments[0]);
                    return null;
                });
        Map<String, Skill> skills = new StarterFrameworks(db).lay();
        StarterDemand demand = new StarterDemand(db, skills);
        demand.layJobRoles();
        new StarterLearning(db, skills, demand.layGoals()).lay();
    }

    private static <T> List<T> all(Class<T> type) {
        return LAID.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void everyLevelOfEverySkillHasAnAnchorWithAnExampleInBothLanguages() {
        Map<Skill, Set<Integer>> anchored = new HashMap<>();
        for (LevelAnchor anchor : all(LevelAnchor.class)) {
            anchored.computeIfAbsent(anchor.skill(), key -> new HashSet<>()).add(anchor.level());
            for (Bilingual text : List.of(anchor.text(), anchor.example()))
                complete(text, anchor.skill().code());
        }
        for (Skill skill : all(Skill.class)) {
            assertEquals(skill.topLevel(), anchored.get(skill).size(), skill.code());
            complete(skill.definition(), skill.code());
            complete(skill.meaning(), skill.code());
        }
        assertTrue(all(Skill.class).size() >= 57);
    }

    @Test
    void thereAreTheTwentyOneCompetencesOfDigComp() {
        List<String> identifiers = all(Skill.class).stream()
                .map(Skill::identifier)
                .filter(id -> id != null)
                .toList();
        assertEquals(21, identifiers.size());
        assertTrue(identifiers.contains("Competence/1.1") && identifiers.contains("Competence/5.4"));
    }

    @Test
    void aJobRoleAsksEightToFourteenSkillsOnTwoTracksOrMore() {
        Map<JobRole, List<Requirement>> asked = all(Requirement.class).stream()
                .collect(Collectors.groupingBy(one -> one.asker().jobRole()));
        assertTrue(asked.size() >= 25 && asked.size() == all(JobRole.class).size());
        asked.forEach((role, requirements) -> {
            assertTrue(requirements.size() >= 8 && requirements.size() <= 14, role.code() + " " + requirements.size());
            Set<Track> tracks =
                    requirements.stream().map(each -> each.skill().track()).collect(Collectors.toSet());
            assertTrue(tracks.size() >= 2, role.code());
            assertEquals(
                    requirements.size(),
                    requirements.stream().map(Requirement::skill).distinct().count(),
                    role.code());
        });
    }

    @Test
    void everyGoalLeansOnSkills() {
        Set<StrategicGoal> leaning =
                all(GoalSkill.class).stream().map(GoalSkill::goal).collect(Collectors.toSet());
        assertEquals(new HashSet<>(all(StrategicGoal.class)), leaning);
        assertTrue(leaning.size() >= 5);
    }

    @Test
    void thereAreFortyCoursesThatReachALevel() {
        Set<Course> reaching =
                all(CourseSkill.class).stream().map(CourseSkill::course).collect(Collectors.toSet());
        assertTrue(reaching.size() >= 40);
        assertEquals(all(Course.class).size(), reaching.size());
        all(CourseSkill.class)
                .forEach(one -> assertFalse(one.skill() == null, one.course().code()));
    }

    @Test
    void aPathHasFourToEightStepsAndIsPublished() {
        List<LearningPath> paths = all(LearningPath.class);
        assertTrue(paths.size() >= 12);
        Map<LearningPath, List<Step>> steps = all(Step.class).stream().collect(Collectors.groupingBy(Step::path));
        for (LearningPath path : paths) {
            int count = steps.get(path).size();
            assertTrue(count >= 4 && count <= 8, path.code() + " " + count);
            assertTrue(path.published(), path.code());
            assertTrue(all(PathOutcome.class).stream().anyMatch(outcome -> outcome.path() == path), path.code());
        }
        assertEquals(
                Set.of(Track.values()), paths.stream().map(LearningPath::track).collect(Collectors.toSet()));
    }

    @Test
    void stepsAreWrittenInBothLanguages() {
        for (Step step : all(Step.class)) {
            complete(step.text(), step.path().code());
            assertTrue(
                    step.kind() == StepKind.COURSE || step.course() == null,
                    step.path().code());
        }
    }

    private static void complete(Bilingual text, String where) {
        assertFalse(text.nl().isBlank() || text.en().isBlank(), where);
    }
}
