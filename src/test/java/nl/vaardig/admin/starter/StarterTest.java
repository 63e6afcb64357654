package nl.vaardig.admin.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CourseForm;
import nl.vaardig.learning.course.CourseSkill;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.board.goal.GoalTemplate;
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
        new StarterDemand(db, skills).layJobRoles();
        new StarterLearning(db, skills).lay();
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
    void aLevelIsAskedForAReasonInBothLanguages() {
        all(Requirement.class).forEach(asked -> complete(asked.reason(), where(asked)));
    }

    /** Level 3 of DigComp is for the few (level 2 does it alone), level 4 of the other scales carries others. */
    @Test
    void highLevelsAreForTheFew() {
        List<Requirement> digComp = of(true);
        long advanced = digComp.stream().filter(asked -> asked.level() >= 3).count();
        assertTrue(advanced * 3 <= digComp.size(), advanced + " of " + digComp.size());
        List<Requirement> others = of(false);
        long carrying = others.stream().filter(asked -> asked.level() >= 4).count();
        assertTrue(carrying * 5 <= others.size(), carrying + " of " + others.size());
    }

    /** Of people who don't lead. */
    private static List<Requirement> of(boolean digComp) {
        return all(Requirement.class).stream()
                .filter(asked -> !asked.asker().jobRole().managerial())
                .filter(asked -> isDigComp(asked.skill()) == digComp)
                .toList();
    }

    private static boolean isDigComp(Skill skill) {
        return skill.framework().code().equals("digcomp");
    }

    /** For a reader: every line beside the text of the level that it asks. */
    @Test
    void printsWhatIsAskedBesideItsAnchor() throws IOException {
        Map<String, String> anchors = new HashMap<>();
        for (LevelAnchor anchor : all(LevelAnchor.class)) {
            anchors.put(
                    anchor.skill().code() + " " + anchor.level(), anchor.text().nl());
        }
        List<String> lines = all(Requirement.class).stream()
                .map(asked -> where(asked) + "\t" + asked.level() + "\t"
                        + asked.reason().nl() + "\t" + anchors.get(asked.skill().code() + " " + asked.level()))
                .toList();
        Path file = Path.of("target", "starter-levels.tsv");
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
        assertEquals(all(Requirement.class).size(), lines.size());
        lines.forEach(line -> assertFalse(line.endsWith("\tnull"), line));
    }

    private static String where(Requirement asked) {
        return asked.asker().jobRole().code() + "\t" + asked.skill().code();
    }

    /** Decision 260: what a course can bring depends on its hours and on whether one practises with others. */
    @Test
    void aCoursePromisesNoMoreThanItsHoursAndFormCanBring() {
        Map<Course, List<CourseSkill>> skills = all(CourseSkill.class).stream()
                .collect(Collectors.groupingBy(CourseSkill::course, LinkedHashMap::new, Collectors.toList()));
        skills.forEach((course, reached) -> {
            for (int i = 0; i < reached.size(); i++) {
                CourseSkill one = reached.get(i);
                double hours = course.hours().doubleValue() / (i == 0 ? 1 : 2);
                int most = most(isDigComp(one.skill()), course.form() != CourseForm.ELEARNING, hours);
                assertTrue(
                        one.level() <= most, course.code() + " " + one.skill().code() + " " + one.level());
            }
        });
    }

    private static int most(boolean digComp, boolean withOthers, double hours) {
        if (digComp && withOthers && hours >= 16) return 4;
        if (!digComp && withOthers && hours >= 24) return 5;
        if (!digComp && withOthers && hours >= 12) return 4;
        if (withOthers && hours >= 6) return 3;
        return hours >= 2 ? 2 : 1;
    }

    @Test
    void aPathPromisesNoMoreThanItsHoursCanBring() {
        Map<LearningPath, List<PathOutcome>> outcomes = all(PathOutcome.class).stream()
                .collect(Collectors.groupingBy(PathOutcome::path, LinkedHashMap::new, Collectors.toList()));
        outcomes.forEach((path, reached) -> {
            for (int i = 0; i < reached.size(); i++) {
                PathOutcome one = reached.get(i);
                double hours = path.hours().doubleValue() / (i == 0 ? 1 : 2);
                int most = most(isDigComp(one.skill()), true, hours);
                assertTrue(one.level() <= most, path.code() + " " + one.skill().code() + " " + one.level());
            }
        });
    }

    @Test
    void aCourseIsAnExampleWithoutAPrice() {
        all(Course.class).forEach(course -> assertTrue(course.example() && course.cost() == null, course.code()));
    }

    @Test
    void everyExampleOfAGoalLeansOnSkillsOfTheLibrary() {
        Set<String> codes = all(Skill.class).stream().map(Skill::code).collect(Collectors.toSet());
        List<GoalTemplate> templates = GoalTemplate.all();
        assertTrue(templates.size() >= 5);
        for (GoalTemplate template : templates) {
            assertFalse(template.skills().isEmpty(), template.code());
            assertTrue(codes.containsAll(template.skills().keySet()), template.code());
        }
        assertTrue(all(StrategicGoal.class).isEmpty(), "no goal is anybody's before it is chosen");
    }

    @Test
    void everyPathWaitsForAnExampleOfAGoal() {
        Set<String> waiting =
                all(LearningPath.class).stream().map(LearningPath::code).collect(Collectors.toSet());
        List<String> served = GoalTemplate.all().stream()
                .flatMap(template -> template.paths().stream())
                .toList();
        assertEquals(waiting, new HashSet<>(served));
        assertEquals(waiting.size(), served.size());
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
    void aPathHasFourToEightSteps() {
        List<LearningPath> paths = all(LearningPath.class);
        assertTrue(paths.size() >= 12);
        Map<LearningPath, List<Step>> steps = all(Step.class).stream().collect(Collectors.groupingBy(Step::path));
        for (LearningPath path : paths) {
            int count = steps.get(path).size();
            assertTrue(count >= 4 && count <= 8, path.code() + " " + count);
            assertFalse(path.published(), path.code());
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
