package nl.vaardig.learning.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.cast.At;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.learning.assignment.bulk.Selection;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;

/** Inside the server: a new municipality with people at work and one path of three steps, the second with a gate. */
@ApplicationScoped
public class Town {

    private static final Bilingual TEXT = new Bilingual("Tekst", "Text");

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
            return new At(id).somebody(employee, roles.toArray(Role[]::new));
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
        db.persist(new PathOutcome(path, Cast.of(db, today()).skill(), 2));
        return path;
    }

    private static Long step(EntityManager db, LearningPath path, int place) {
        Step step = new Step(path, place, StepKind.PRACTICE, TEXT, TEXT, BigDecimal.ONE);
        if (place == 2) step.askAtGate(TEXT);
        db.persist(step);
        return step.id();
    }

    private List<Long> people(EntityManager db, int count) {
        Cast cast = Cast.of(db, today());
        return cast
                .people(count, "100", cast.department("D"), cast.jobRole("role", Population.PRIMARY_PROCESS))
                .stream()
                .map(Employee::id)
                .toList();
    }
}
