package nl.vaardig.inventory.rating.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.vaardig.access.Account;
import nl.vaardig.access.Membership;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.objection.Objections;
import nl.vaardig.inventory.objection.Verdict;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.LevelSweep;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.inventory.rating.give.RateMyTeam;
import nl.vaardig.inventory.rating.give.TakeLevelBack;
import nl.vaardig.inventory.talk.Talks;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.manager.DepartmentManager;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.steering.alert.AlertAsk;
import nl.vaardig.steering.alert.AlertKind;
import nl.vaardig.steering.alert.AlertNews;
import nl.vaardig.steering.alert.Alerts;
import nl.vaardig.steering.alert.Whose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager, people and a skill: what a manager records as agreed, and when it counts. */
@InServer
class AgreementsIT {

    @Inject
    Work work;

    @Inject
    Agreements agreements;

    @Inject
    AgreementList list;

    @Inject
    Talks talks;

    @Inject
    RateMyTeam rateMyTeam;

    @Inject
    TakeLevelBack takeLevelBack;

    @Inject
    Ratings ratings;

    @Inject
    Objections objections;

    @Inject
    Alerts alerts;

    @Inject
    AlertNews news;

    @Inject
    Event<LevelSweep.Due> due;

    @Inject
    Clock clock;

    private final List<Long> people = new ArrayList<>();
    private final List<Long> skills = new ArrayList<>();
    private long municipality;
    private long manager;

    @BeforeEach
    void aDepartment() {
        municipality = work.freshMunicipality();
        work.doAt(municipality, this::fill);
        manager = people.get(0);
    }

    @Test
    void whatTheManagerAloneSaysCountsNowhere() {
        rate(4, RatingSource.SELF);
        record(2);
        assertEquals(4, level());
        for (CountingRule rule : CountingRule.values()) assertEquals(4, level(rule, today()), rule.name());
        assertEquals(1, ratingLines(), "there is no rating of it at all");
        AgreementLine line = asPerson(() -> list.mine()).get(0);
        assertTrue(line.isLower());
        assertEquals(4, line.counts());
        assertEquals(today().plusDays(14), line.countsOn());
    }

    @Test
    void itIsToldToAManagerWhoWorksOutsideTheDepartmentsTheyLead() {
        record(2);
        Set<Role> manages = Set.of(Role.MANAGER);
        CurrentUser user = new CurrentUser(1, "Iemand", municipality, "Hier", person(), manages, manages);
        AlertAsk team = new AlertAsk(Whose.TEAM, AlertKind.AGREEMENT, null, AlertAsk.DAYS);
        assertEquals(1L, work.as(user, db -> alerts.counts(team)).get(AlertKind.AGREEMENT));
        assertEquals(1, work.as(user, db -> alerts.all(team)).size());
        assertEquals(1L, work.as(user, db -> news.counts(Whose.TEAM)).get(AlertKind.AGREEMENT));
    }

    @Test
    void aYesOfTheEmployeeMakesItCountFromToday() {
        rate(4, RatingSource.SELF);
        record(2);
        confirm();
        assertEquals(2, level());
        assertEquals(2, level(CountingRule.PRIORITISED, today()));
        assertEquals(0, asPerson(() -> list.mine()).size());
        assertThrows(RuleRefused.class, this::confirmAgain);
    }

    @Test
    void aNoKeepsItOutAndTheManagerReadsWhy() {
        rate(4, RatingSource.SELF);
        record(2);
        long id = waiting();
        asPerson(() -> {
            agreements.refuse(id, "Dit spraken wij niet af");
            return null;
        });
        assertEquals(4, level());
        AgreementLine refused = asManager(() -> list.of(person())).get(0);
        assertEquals("Dit spraken wij niet af", refused.reason());
        record(3);
        assertEquals(
                List.of(3),
                asManager(() -> list.of(person())).stream()
                        .map(AgreementLine::level)
                        .toList());
    }

    @Test
    void aNoIsNewsOnceToTheManagerWhoRecordedIt() {
        CurrentUser leads = withAnAccount();
        CurrentUser other = withAnAccount();
        work.as(leads, db -> {
            rateMyTeam.say(person(), skills.get(0), 2, true, "Samen besproken");
            return null;
        });
        assertEquals(0, refusals(leads), "it waits");
        long id = waiting();
        asPerson(() -> {
            agreements.refuse(id, "Dit spraken wij niet af");
            return null;
        });
        assertEquals(1, refusals(leads));
        assertEquals(0, refusals(other), "who leads with them did not record it");
        work.as(leads, db -> {
            news.look(Whose.TEAM, Set.of(AlertKind.REFUSAL));
            return null;
        });
        assertEquals(0, refusals(leads));
        AlertAsk team = new AlertAsk(Whose.TEAM, AlertKind.REFUSAL, null, AlertAsk.DAYS);
        assertEquals(1L, work.as(leads, db -> alerts.counts(team)).get(AlertKind.REFUSAL), "it stands on the list");
        assertEquals(1, work.as(leads, db -> alerts.all(team)).size());
        record(3);
        assertEquals(0L, work.as(leads, db -> alerts.counts(team)).get(AlertKind.REFUSAL), "until it is answered");
    }

    private long refusals(CurrentUser user) {
        return work.as(user, db -> news.counts(Whose.TEAM)).get(AlertKind.REFUSAL);
    }

    /** The manager, with an account of its own: what somebody looked at is kept with it. */
    private CurrentUser withAnAccount() {
        long account = work.at(municipality, db -> {
            Account made = new Account(UUID.randomUUID() + "@fresh.example", "Leidinggevende", null);
            db.persist(made);
            return made.id();
        });
        Set<Role> roles = EnumSet.of(Role.EMPLOYEE, Role.MANAGER);
        return new CurrentUser(account, "Iemand", municipality, "", manager, roles, roles);
    }

    @Test
    void onlyThePersonSaysYesOrNo() {
        record(2);
        long id = waiting();
        assertThrows(
                NotThere.class,
                () -> as(people.get(2), Role.EMPLOYEE, () -> {
                    agreements.confirm(id);
                    return null;
                }));
        assertThrows(
                NotThere.class,
                () -> asManager(() -> {
                    agreements.confirm(id);
                    return null;
                }));
        assertThrows(
                NotThere.class,
                () -> as(people.get(2), Role.EMPLOYEE, () -> {
                    talks.withdraw(person(), skills.get(0));
                    return null;
                }));
    }

    /** Two nodes of the database know nothing of each other's locks: then the key decides. */
    @Test
    void theDatabaseLetsOneWait() {
        record(2);
        assertThrows(
                RuleRefused.class,
                () -> work.doAt(municipality, db -> {
                    Agreement second = new Agreement(
                            db.find(Employee.class, person()),
                            db.find(Skill.class, skills.get(0)),
                            3,
                            null,
                            1,
                            clock.instant(),
                            14);
                    agreements.save(second);
                }));
        record(3);
        assertEquals(1, asManager(() -> list.of(person())).size(), "another one takes its place");
    }

    @Test
    void sayingNothingCountsWhenTheDaysAreOverAndNotBefore() {
        rate(4, RatingSource.SELF);
        signsIn();
        record(2);
        settle();
        assertEquals(4, level());
        theDaysAreOver();
        settle();
        assertEquals(2, level());
        settle();
        assertEquals(2, ratingLines(), "once");
    }

    @Test
    void sayingNothingCountsForNobodyWhoCouldNotReadIt() {
        rate(4, RatingSource.SELF);
        record(2);
        assertFalse(asManager(() -> list.of(person())).get(0).silence());
        theDaysAreOver();
        settle();
        assertEquals(4, level());
        confirm();
        assertEquals(2, level());
    }

    @Test
    void theManagerTakesBackWhatWaitsAndNotWhatWasConfirmed() {
        record(2);
        asManager(() -> {
            talks.withdraw(person(), skills.get(0));
            return null;
        });
        assertEquals(0, asPerson(() -> list.mine()).size());
        assertThrows(
                NotThere.class,
                () -> asManager(() -> {
                    talks.withdraw(person(), skills.get(0));
                    return null;
                }));
        record(3);
        confirm();
        assertFalse(asManager(() -> takeLevelBack.forPerson(person(), skills.get(0))));
        assertEquals(3, level());
    }

    @Test
    void anotherLevelTakesThePlaceOfWhatWaits() {
        record(2);
        record(3);
        assertEquals(1, asPerson(() -> list.mine()).size());
        confirm();
        assertEquals(3, level());
    }

    @Test
    void anObjectionAfterwardsIsStillPossibleAndNotForTheManagerToAnswer() {
        rate(4, RatingSource.SELF);
        record(2);
        confirm();
        long rating = work.at(municipality, db -> db.createQuery(
                        "select r.id from Rating r where r.source = nl.vaardig.inventory.rating.RatingSource.AGREED",
                        Long.class)
                .getSingleResult());
        long objection = asPerson(() -> objections.raise(rating, "Bij nader inzien niet"));
        assertThrows(
                RuleRefused.class,
                () -> asManager(() -> {
                    objections.answer(objection, Verdict.UPHELD, "Akkoord");
                    return null;
                }));
    }

    @Test
    void theDaysAreTheMunicipalitys() {
        work.doAt(municipality, db -> db.find(Municipality.class, municipality).choose(Agreements.DAYS_TO_OBJECT, 3));
        record(2);
        assertEquals(today().plusDays(3), asPerson(() -> list.mine()).get(0).countsOn());
        work.doAt(
                municipality,
                db -> assertThrows(RuleRefused.class, () -> db.find(Municipality.class, municipality)
                        .choose(Agreements.DAYS_TO_OBJECT, 0)));
    }

    private void record(int level) {
        asManager(() -> {
            rateMyTeam.say(person(), skills.get(0), level, true, "Samen besproken");
            return null;
        });
    }

    private long waiting() {
        return asPerson(() -> list.mine()).get(0).id();
    }

    private void confirm() {
        long id = waiting();
        asPerson(() -> {
            agreements.confirm(id);
            return null;
        });
    }

    private void confirmAgain() {
        long id = asPerson(() -> list.ever()).get(0).id();
        asPerson(() -> {
            agreements.confirm(id);
            return null;
        });
    }

    private void signsIn() {
        work.doAt(municipality, db -> {
            Account account = new Account("mens" + person() + "@fresh.example", "Mens", null);
            db.persist(account);
            db.persist(new Membership(account, db.find(Employee.class, person())));
        });
    }

    private void theDaysAreOver() {
        work.doAt(municipality, db -> db.createQuery("update Agreement a set a.countsOn = :today")
                .setParameter("today", today())
                .executeUpdate());
    }

    private void settle() {
        work.doAt(municipality, db -> due.fire(new LevelSweep.Due(today())));
    }

    private int level() {
        return work.at(municipality, db -> db.createQuery(
                        "select l.level from CurrentLevel l where l.employee.id = :employee", Integer.class)
                .setParameter("employee", person())
                .getSingleResult());
    }

    /** What the raw ratings come to, as past days and rounds have it. */
    private int level(CountingRule rule, LocalDate day) {
        AsOf past = AsOf.parse(day.minusDays(1).toString(), day);
        return work.at(municipality, db -> {
            CountedLevels levels = new CountedLevels(past, rule);
            return levels.bind(db.createQuery(
                            "select l.level from " + levels.table("r.employee.id = :employee") + " l", Integer.class))
                    .setParameter("employee", person())
                    .setParameter("ratedOn", day)
                    .setParameter("knownAt", clock.instant().plusSeconds(60))
                    .getSingleResult();
        });
    }

    private long ratingLines() {
        return work.at(municipality, db -> db.createQuery("select count(r) from Rating r", Long.class)
                .getSingleResult());
    }

    private long person() {
        return people.get(1);
    }

    private void rate(int level, RatingSource source) {
        work.doAt(
                municipality,
                db -> ratings.add(new Ratings.Entry(person(), skills.get(0), level, source, today(), null, null)));
    }

    private <T> T asPerson(Supplier<T> act) {
        return as(person(), Role.EMPLOYEE, act);
    }

    private <T> T asManager(Supplier<T> act) {
        return as(manager, Role.MANAGER, act);
    }

    private <T> T as(long employee, Role role, Supplier<T> act) {
        Set<Role> roles = EnumSet.of(Role.EMPLOYEE, role);
        CurrentUser user = new CurrentUser(employee, "Iemand", municipality, "", employee, roles, roles);
        return work.as(user, db -> act.get());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void fill(EntityManager db) {
        Cast cast = Cast.of(db, today());
        skills.addAll(cast.skills(2).stream().map(Skill::id).toList());
        Department department = cast.department("A");
        List<Employee> all = cast.people(8, "p", department, cast.jobRole("rol"));
        people.addAll(all.stream().map(Employee::id).toList());
        db.persist(new DepartmentManager(department, all.get(0)));
    }
}
