package nl.vaardig.skills.framework.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.rating.ask.RatingRequest;
import nl.vaardig.inventory.requirement.Asker;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.inventory.version.Versions;
import nl.vaardig.inventory.wish.SkillWish;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.ScaleWish;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A published framework goes out of use only when nothing leans on it, and what was said by it stays to be seen. */
@InServer
class PublicationsIT {

    private static final Bilingual NAME = new Bilingual("naam", "name");

    @Inject
    Work work;

    @Inject
    Publications publications;

    @Inject
    Frameworks frameworks;

    @Inject
    Versions versions;

    @Inject
    DraftScale scales;

    @Inject
    Clock clock;

    private CurrentUser hr;
    private long framework;
    private long skill;

    @BeforeEach
    void aPublishedFramework() {
        hr = advisor(work.freshMunicipality());
        framework = work.as(hr, db -> {
            Framework made = new Framework("f", "1.0", NAME, NAME, new Scale("s", NAME));
            Skill map = new Skill(new SkillArea(made, "a", NAME, 1), "map", Track.DATA_ANALYSIS, 1, 4, NAME);
            for (Object each : List.of(made.scale(), made, map.area(), map)) db.persist(each);
            skill = map.id();
            return made.id();
        });
    }

    private static CurrentUser advisor(long municipality) {
        return new CurrentUser(0, "Proef", municipality, "Proefdorp", null, Set.of(Role.HR_ADVISOR), Set.of());
    }

    private FrameworkState withdrawn() {
        return work.as(hr, db -> publications.withdraw(framework));
    }

    @Test
    void whatNobodyUsesIsADraftAgainAndCanBePublishedAgain() {
        assertEquals(FrameworkState.DRAFT, withdrawn());
        assertThrows(RuleRefused.class, this::withdrawn);
        work.as(hr, db -> {
            frameworks.publish(framework);
            return null;
        });
        assertEquals(FrameworkState.DRAFT, withdrawn());
    }

    @Test
    void whatSomebodyWasRatedByIsOutdatedAndCanBePublishedAgain() {
        work.as(hr, db -> {
            Employee employee = new Employee("1", "Sam", "Proef", null, null);
            db.persist(employee);
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            db.persist(
                    new Rating(employee, db.find(Skill.class, skill), 2, RatingSource.SELF, LocalDate.now(clock), now));
            return null;
        });
        assertEquals(FrameworkState.OUTDATED, withdrawn());
        work.as(hr, db -> {
            frameworks.publish(framework);
            return null;
        });
    }

    @Test
    void whatIsAskedStaysAndSaysWhy() {
        work.as(hr, db -> {
            JobRole role = new JobRole("r", NAME, NAME, Population.ICT, false);
            db.persist(role);
            LocalDate later = LocalDate.now(clock).plusMonths(2);
            db.persist(new Requirement(Asker.jobRole(role), db.find(Skill.class, skill), 2, 3, later));
            return null;
        });
        RuleRefused refused = assertThrows(RuleRefused.class, this::withdrawn);
        assertEquals("rule.framework.inUse", refused.key());
        assertEquals(1L, refused.args()[0], "asked from a later day on");
    }

    @Test
    void whatWasAskedBeforeTodayIsOutdated() {
        work.as(hr, db -> {
            JobRole role = new JobRole("r", NAME, NAME, Population.ICT, false);
            db.persist(role);
            LocalDate today = LocalDate.now(clock);
            Requirement before =
                    new Requirement(Asker.jobRole(role), db.find(Skill.class, skill), 2, 3, today.minusYears(1));
            before.lastUntil(today.minusMonths(1));
            db.persist(before);
            return null;
        });
        assertEquals(FrameworkState.OUTDATED, withdrawn(), "the figures of last year stay");
    }

    @Test
    void whatPeopleCanStillAnswerStays() {
        long employee = someone();
        work.as(hr, db -> {
            db.persist(new RatingRequest(employee, skill, 0, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            LocalDate today = LocalDate.now(clock);
            Round round = new Round("ronde", NAME, today, today.plusDays(10));
            round.open(clock.instant().truncatedTo(ChronoUnit.MILLIS));
            db.persist(round);
            db.flush();
            db.createNativeQuery(
                            """
                            insert into round_question (municipality_id, round_id, employee_id, skill_id, department_id,
                              job_role_id, required, weight) values (:municipality, :round, :employee, :skill, 0, 0, 2, 1)""")
                    .setParameter("municipality", hr.municipalityId())
                    .setParameter("round", round.id())
                    .setParameter("employee", employee)
                    .setParameter("skill", skill)
                    .executeUpdate();
            return null;
        });
        assertEquals(2L, assertThrows(RuleRefused.class, this::withdrawn).args()[5]);
        work.as(hr, db -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            db.createQuery("select q from RatingRequest q", RatingRequest.class)
                    .getSingleResult()
                    .withdraw(now);
            db.createQuery("select r from Round r", Round.class)
                    .getSingleResult()
                    .close(now);
            return null;
        });
        assertEquals(FrameworkState.OUTDATED, withdrawn());
    }

    @Test
    void aDraftOfWhichSomethingWasSaidIsNotThrownAway() {
        long employee = someone();
        assertEquals(FrameworkState.DRAFT, withdrawn());
        work.as(hr, db -> {
            db.persist(new SkillWish(db.find(Employee.class, employee), db.find(Skill.class, skill)));
            return null;
        });
        RuleRefused refused = assertThrows(RuleRefused.class, this::thrownAway);
        assertEquals("rule.version.usedBefore", refused.key());
        work.as(hr, db -> db.createQuery("delete from SkillWish").executeUpdate());
        assertNull(thrownAway());
    }

    private Framework thrownAway() {
        work.as(hr, db -> {
            versions.discard(framework);
            return null;
        });
        return work.as(hr, db -> db.find(Framework.class, framework));
    }

    private long someone() {
        return work.as(hr, db -> {
            Employee employee = new Employee("1", "Sam", "Proef", null, null);
            db.persist(employee);
            return employee.id();
        });
    }

    @Test
    void anotherMunicipalityHasNoSuchFramework() {
        CurrentUser elsewhere = advisor(work.freshMunicipality());
        assertThrows(NotThere.class, () -> work.as(elsewhere, db -> publications.withdraw(framework)));
        long seen = work.as(elsewhere, db -> publications.catalogued(framework));
        assertEquals(0, seen);
    }

    @Test
    void aVersionNumberBeginsWithADigit() {
        for (String wrong : new String[] {"abc <b>", "v2", "", "2.0 beta", "1".repeat(21)})
            assertThrows(BadField.class, () -> work.as(hr, db -> versions.begin(framework, wrong)), wrong);
        assertTrue(work.as(hr, db -> versions.begin(framework, "2026-1.b")) > 0);
    }

    @Test
    void onlyAScaleThatMeasuresNothingIsRemoved() {
        long unused = work.as(hr, db -> scales.add(new ScaleWish("u", NAME, List.of(NAME, NAME))));
        long used =
                work.as(hr, db -> db.find(Framework.class, framework).scale().id());
        work.as(hr, db -> {
            scales.remove(unused);
            return null;
        });
        long levels = work.as(
                hr, db -> db.createQuery("select count(l) from ScaleLevel l where l.scale.id = :scale", Long.class)
                        .setParameter("scale", unused)
                        .getSingleResult());
        assertEquals(0, levels);
        assertThrows(
                RuleRefused.class,
                () -> work.as(hr, db -> {
                    scales.remove(used);
                    return null;
                }));
    }
}
