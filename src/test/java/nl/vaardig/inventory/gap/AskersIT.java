package nl.vaardig.inventory.gap;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.cast.At;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.requirement.Asker;
import nl.vaardig.inventory.requirement.Asker.Kind;
import nl.vaardig.inventory.requirement.AskerKey;
import nl.vaardig.inventory.requirement.ExemptionWish;
import nl.vaardig.inventory.requirement.Exemptions;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.inventory.requirement.RequirementWish;
import nl.vaardig.inventory.requirement.Requirements;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.department.DepartmentPlaces;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.organisation.manager.DepartmentManager;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.steering.overview.group.GapInventory;
import nl.vaardig.steering.overview.line.GapLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Job role, department above, goal and own work ask together: the same in every query that asks who needs what. */
@InServer
class AskersIT {

    private static final Bilingual NAME = new Bilingual("Naam", "Name");

    @Inject
    Skills catalogue;

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    GapInventory inventory;

    @Inject
    PersonGaps personGaps;

    @Inject
    PersonDemands personDemands;

    @Inject
    SkillDemands skillDemands;

    @Inject
    Exemptions exemptions;

    @Inject
    Requirements requirements;

    @Inject
    DepartmentPlaces places;

    @Inject
    Clock clock;

    private long municipality;
    private CurrentUser hr;
    private CurrentUser boss;
    private long ida;
    private long omar;
    private long team;
    private long goal;
    private List<Long> skills;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @BeforeEach
    void everyoneAsks() {
        municipality = work.freshMunicipality();
        hr = new At(municipality).hr();
        long chief = work.at(municipality, this::fill);
        boss = new At(municipality).manager(chief);
        work.doAt(municipality, db -> places.layOut());
    }

    /** Skill 0 is asked by all four, the own work highest; 1 by the department above; 2 by the goal of ICT, tomorrow. */
    private long fill(EntityManager db) {
        Cast cast = Cast.of(db, today());
        List<Skill> all = cast.skills(3);
        JobRole role = cast.jobRole("analyst");
        Department top = cast.department("top");
        Department below = cast.below(top, "team");
        StrategicGoal aim = new StrategicGoal("aim", NAME, NAME, GoalPhase.EXPLORE, today().plusYears(1), NAME, NAME);
        db.persist(aim);
        Employee first = cast.anEmployee("Ida").called("Ida").in(below).as(role);
        Employee second = cast.anEmployee("Omar").called("Omar").in(below).as(role);
        Employee chief = cast.anEmployee("Bas").called("Bas").in(top).as(role);
        db.persist(new DepartmentManager(below, chief));
        LocalDate since = today().minusYears(1);
        db.persist(new Requirement(role, all.get(0), 1, 5, since));
        db.persist(new Requirement(Asker.department(top), all.get(0), 2, 4, since));
        db.persist(new Requirement(Asker.goal(aim, null), all.get(0), 3, 3, since));
        db.persist(new Requirement(Asker.person(first), all.get(0), 4, 2, since));
        db.persist(new Requirement(Asker.department(top), all.get(1), 2, 1, since));
        db.persist(new Requirement(Asker.goal(aim, Population.ICT), all.get(2), 5, 5, today().plusDays(1)));
        ida = first.id();
        omar = second.id();
        team = below.id();
        goal = aim.id();
        skills = all.stream().map(Skill::id).toList();
        return chief.id();
    }

    /** Skill → level asked, by the door of one person and by the inventory of everyone: always the same. */
    private Map<Long, Integer> asked(long employee, AsOf when) {
        Map<Long, Integer> one = work.as(hr, db -> personGaps.of(employee, when)).stream()
                .collect(toMap(PersonGaps.Line::skillId, line -> line.required().level()));
        Map<Long, Integer> all = work.as(hr, db -> inventory.lines(when).list()).stream()
                .filter(line -> line.employeeId() == employee)
                .collect(toMap(GapLine::skillId, GapLine::required));
        assertEquals(one, all);
        return one;
    }

    @Test
    void theHighestOfAllThatAskCountsAndTheOthersAreTold() {
        assertEquals(Map.of(skills.get(0), 4, skills.get(1), 2), asked(ida, AsOf.today(today())));
        assertEquals(Map.of(skills.get(0), 3, skills.get(1), 2), asked(omar, AsOf.today(today())));
        SkillDemands.Person person = work.as(hr, db -> skillDemands.of(ida, skills.get(0), today()));
        assertEquals(
                List.of(Kind.PERSON, Kind.GOAL, Kind.DEPARTMENT, Kind.JOB_ROLE),
                person.demands().stream().map(demand -> demand.by().kind()).toList());
        assertTrue(person.counts(person.demands().get(0)));
        assertFalse(person.counts(person.demands().get(1)));
        assertEquals(2, work.as(hr, db -> personDemands.of(ida, today())).size());
    }

    @Test
    void aDayToComeDiffersByExactlyTheNewRequirements() {
        AsOf now = AsOf.today(today());
        AsOf then = now.asking(today().plusDays(1).toString());
        assertEquals(Map.of(skills.get(0), 4, skills.get(1), 2, skills.get(2), 5), asked(ida, then));
        int more = work.as(hr, db -> inventory.lines(then).list()).size()
                - work.as(hr, db -> inventory.lines(now).list()).size();
        assertEquals(3, more, "the goal asks one skill more of three people");
    }

    @Test
    void whoIsExemptIsNotAskedUntilItIsTakenBack() {
        long exemption = work.as(boss, db -> exemptions
                .grant(ida, exempt(0, "Ander werk", today(), null))
                .id());
        assertEquals(Map.of(skills.get(1), 2), asked(ida, AsOf.today(today())));
        assertEquals(2, asked(omar, AsOf.today(today())).size());
        SkillDemands.Person person = work.as(hr, db -> skillDemands.of(ida, skills.get(0), today()));
        assertTrue(person.isExempt() && person.required().isEmpty());
        assertEquals("Ander werk", person.exemption().reason());
        assertEquals(
                1,
                work.as(hr, db -> exemptions.of("e.id > 0", query -> {}, today()))
                        .size());
        work.as(boss, db -> {
            exemptions.takeBack(exemption);
            return null;
        });
        assertEquals(Map.of(skills.get(0), 4, skills.get(1), 2), asked(ida, AsOf.today(today())));
    }

    @Test
    void anExemptionIsGivenOnceByWhoLeads() {
        work.as(boss, db -> exemptions.grant(ida, exempt(0, "Ander werk", today(), null)));
        assertEquals(
                "rule.exemption.already",
                refusal(boss, () -> exemptions.grant(ida, exempt(0, "Nog eens", today().plusDays(9), null))));
        assertEquals(
                "rule.exemption.inThePast",
                refusal(boss, () -> exemptions.grant(ida, exempt(1, "Te laat", today().minusDays(1), null))));
        assertEquals(
                "rule.exemption.endBeforeStart",
                refusal(hr, () -> exemptions.grant(ida, exempt(1, "Kort", today().plusDays(2), today().plusDays(1)))));
        CurrentUser self = new At(municipality).manager(ida);
        assertEquals(
                "rule.exemption.notYours",
                refusal(self, () -> exemptions.grant(ida, exempt(1, "Ik zelf", today(), null))));
        ExemptionWish wish = work.as(hr, db -> exempt(1, "Elders", today(), null));
        long other = work.freshMunicipality();
        CurrentUser elsewhere = new At(other).hr();
        assertThrows(NotThere.class, () -> work.as(elsewhere, db -> exemptions.grant(ida, wish)));
    }

    @Test
    void askingIsForWhoMay() {
        work.as(boss, db -> requirements.add(AskerKey.person(omar), skills.get(2), wish(2)));
        assertEquals(2, asked(omar, AsOf.today(today())).get(skills.get(2)));
        assertThrows(
                NotThere.class,
                () -> work.as(boss, db -> requirements.add(AskerKey.department(team), skills.get(2), wish(2))));
        work.as(hr, db -> requirements.add(AskerKey.department(team), skills.get(2), wish(4)));
        assertEquals(4, asked(omar, AsOf.today(today())).get(skills.get(2)));
        assertEquals(
                "rule.requirement.askedAlready",
                refusal(hr, () -> requirements.add(AskerKey.goal(goal, null), skills.get(0), wish(2))));
        work.as(hr, db -> requirements.add(AskerKey.goal(goal, Population.OTHER), skills.get(0), wish(2)));
    }

    @Test
    void theNumberOfQueriesIsFixed() {
        long sent = work.as(hr, db -> queries.count(() -> inventory.lines(AsOf.today(today()))));
        assertEquals(3, sent, "who works with which levels, what is asked or not, and job roles");
    }

    private String refusal(CurrentUser user, Runnable act) {
        return assertThrows(
                        RuleRefused.class,
                        () -> work.as(user, db -> {
                            act.run();
                            return null;
                        }))
                .key();
    }

    private RequirementWish wish(int level) {
        return new RequirementWish(level, 3, today(), null);
    }

    private ExemptionWish exempt(int skill, String reason, LocalDate from, LocalDate until) {
        return new ExemptionWish(catalogue.get(skills.get(skill)), reason, from, until);
    }
}
