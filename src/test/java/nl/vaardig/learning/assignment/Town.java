package nl.vaardig.learning.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.learning.assignment.bulk.Selection;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Appointment;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;

/** Inside the server: a new municipality with people at work and one path of three steps, the second with a gate. */
@ApplicationScoped
public class Town {

    private static final Bilingual TEXT = new Bilingual("Tekst", "Text");
    private static final long ACCOUNT = 1;

    @Inject
    Work work;

    @Inject
    Clock clock;

    /** @param id of the municipality */
    public record Place(long id, long path, List<Long> steps, List<Long> people) {

        public CurrentUser hr() {
            return user(null, Set.of(Role.HR_ADVISOR));
        }

        public CurrentUser employee(int place) {
            return user(people.get(place), Set.of(Role.EMPLOYEE));
        }

        /** Who leads a department by then. */
        public CurrentUser manager(int place) {
            return user(people.get(place), Set.of(Role.EMPLOYEE, Role.MANAGER));
        }

        public CurrentUser user(Long employee, Set<Role> roles) {
            return new CurrentUser(ACCOUNT, "Proef", id, "Proefdorp", employee, roles, roles);
        }

        public Selection everyone() {
            return Selection.everyone();
        }
    }

    public Place with(int people) {
        long id = work.freshMunicipality();
        return work.at(id, db -> {
            LearningPath path = path(db);
            List<Long> steps = List.of(1, 2, 3).stream()
                    .map(place -> step(db, path, place))
                    .toList();
            return new Place(id, path.id(), steps, people(db, people));
        });
    }

    public Why why() {
        return new Why(new Bilingual("Omdat het helpt", "Because it helps"), true, today().plusWeeks(12));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private LearningPath path(EntityManager db) {
        StrategicGoal goal = new StrategicGoal("goal", TEXT, TEXT, GoalPhase.EXPLORE, today().plusYears(1), TEXT, TEXT);
        db.persist(goal);
        LearningPath path =
                new LearningPath("path", TEXT, Track.SOFT_SKILLS, 1, new BigDecimal("14"), new BigDecimal("120"));
        path.serve(goal, TEXT);
        path.publish();
        db.persist(path);
        db.persist(new PathOutcome(path, skill(db), 2));
        return path;
    }

    private static Skill skill(EntityManager db) {
        Scale scale = new Scale("scale", TEXT);
        Framework framework = new Framework("framework", "1", TEXT, TEXT, scale);
        SkillArea area = new SkillArea(framework, "area", TEXT, 1);
        Skill skill = new Skill(area, "skill", Track.SOFT_SKILLS, 1, 5, TEXT);
        List.of(scale, framework, area, skill).forEach(db::persist);
        return skill;
    }

    private static Long step(EntityManager db, LearningPath path, int place) {
        Step step = new Step(path, place, StepKind.PRACTICE, TEXT, TEXT, BigDecimal.ONE);
        if (place == 2) step.askAtGate(TEXT);
        db.persist(step);
        return step.id();
    }

    private List<Long> people(EntityManager db, int count) {
        Department department = new Department("D", "Afdeling", null);
        JobRole role = new JobRole("role", TEXT, TEXT, Population.PRIMARY_PROCESS, false);
        db.persist(department);
        db.persist(role);
        return IntStream.range(0, count)
                .mapToObj(place -> {
                    Employee employee = new Employee("" + (1000 + place), "Sam", "Nummer " + place, null, null);
                    db.persist(employee);
                    db.persist(new Appointment(
                            "A" + place, employee, department, role, BigDecimal.ONE, today().minusYears(1)));
                    return employee.id();
                })
                .toList();
    }
}
