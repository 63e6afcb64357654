package nl.vaardig.exchange;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.vaardig.access.Account;
import nl.vaardig.access.Membership;
import nl.vaardig.access.RoleGrant;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.goal.GoalDemand;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.requirement.Exemption;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.inventory.wish.SkillWish;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CourseForm;
import nl.vaardig.learning.course.CourseSkill;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.ScaleLevel;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.coverage.need.CoverageNeed;
import nl.vaardig.talent.workforce.TalentCriterion;

/**
 * A municipality to throw files at: a little of everything that files name, and things of a framework that has a newer
 * version by now, under the same codes and with more levels.
 */
final class RandomPlace {

    private static final Bilingual NAME = new Bilingual("Naam", "Name");
    private static final List<String> SKILLS = List.of("va-a", "va-b", "va-c");

    private final Work work;
    private final long municipality;
    private final LocalDate today;
    private final Instant now;

    RandomPlace(Work work, long municipality, LocalDate today) {
        this.work = work;
        this.municipality = municipality;
        this.today = today;
        now = today.atStartOfDay(ZoneOffset.UTC).toInstant();
        work.doAt(municipality, this::lay);
    }

    /** An administrator who is an HR adviser too: may bring in every kind. */
    CurrentUser user() {
        Set<Role> roles = Set.of(Role.ADMINISTRATOR, Role.HR_ADVISOR);
        long account = work.at(municipality, db -> {
            Account fresh = new Account("beheer@gm" + municipality + ".example", "Beheer", null);
            Membership place = new Membership(fresh, null);
            List.of(fresh, place).forEach(db::persist);
            roles.forEach(role -> db.persist(new RoleGrant(place, role)));
            return fresh.id();
        });
        return new CurrentUser(account, "Beheer", municipality, "Proefdorp", null, roles, roles);
    }

    RandomCells cells(Random random) {
        return new RandomCells(random, today)
                .with("skill_code", SKILLS)
                .with("goal_code", List.of("doel"))
                .with("path_code", List.of("pad"))
                .with("employee", List.of("Kée0"))
                .with("DEPARTMENTS", List.of("KéD0"))
                .with("JOB_ROLES", List.of("KéJ0"));
    }

    private void lay(EntityManager db) {
        Employee employee = new Employee("Kée0", "Toos", "Veldman", null, null);
        Department department = new Department("KéD0", "Dienst", null);
        JobRole role = new JobRole("KéJ0", NAME, NAME, Population.ICT, false);
        StrategicGoal goal = new StrategicGoal("doel", NAME, NAME, GoalPhase.values()[0], today, NAME, NAME);
        List.of(employee, department, role, goal).forEach(db::persist);
        layPath(db, goal);
        Framework before = framework(db, "1", 8);
        for (Skill skill : skills(db, before, 8)) {
            db.persist(new Rating(employee, skill, 7, RatingSource.SELF, today.minusDays(1), now));
            db.persist(new Requirement(role, skill, 7, 3, today.minusDays(9)));
            db.persist(new CoverageNeed(department, skill, 7, 1, today.minusDays(9)));
            db.persist(new GoalDemand(goal, skill, 7, 1, today, null));
            db.persist(new Exemption(employee, skill, "Ander werk", today, null, null, now));
            db.persist(new SkillWish(employee, skill));
            db.persist(new TalentCriterion(skill, 7));
        }
        before.become(FrameworkState.OUTDATED);
        db.flush();
        List<Skill> skills = skills(db, framework(db, "2", 5), 5);
        Course course =
                new Course("KéC0", NAME, Track.SOFT_SKILLS, CourseForm.values()[0], BigDecimal.ONE, BigDecimal.ONE);
        List.of(course, new CourseSkill(course, skills.get(0), 2)).forEach(db::persist);
    }

    private static void layPath(EntityManager db, StrategicGoal goal) {
        LearningPath path = new LearningPath("pad", NAME, Track.SOFT_SKILLS, 1, BigDecimal.ONE, BigDecimal.ONE);
        path.serve(goal, NAME);
        path.publish();
        db.persist(path);
        for (int i = 1; i <= 3; i++) db.persist(new Step(path, i, StepKind.values()[0], NAME, NAME, BigDecimal.ONE));
    }

    private static Framework framework(EntityManager db, String version, int levels) {
        Scale scale = new Scale("schaal" + version, NAME);
        db.persist(scale);
        for (int level = 1; level <= levels; level++) db.persist(new ScaleLevel(scale, level, NAME));
        Framework framework = new Framework("va", version, NAME, NAME, scale);
        db.persist(framework);
        return framework;
    }

    private static List<Skill> skills(EntityManager db, Framework framework, int levels) {
        SkillArea area = new SkillArea(framework, "gebied", NAME, 1);
        db.persist(area);
        List<Skill> skills = new ArrayList<>();
        for (String code : SKILLS) {
            Skill skill = new Skill(area, code, Track.SOFT_SKILLS, skills.size(), levels, NAME);
            if (skills.isEmpty()) skill.identify("Competence/1.1", null);
            db.persist(skill);
            skills.add(skill);
        }
        return skills;
    }
}
