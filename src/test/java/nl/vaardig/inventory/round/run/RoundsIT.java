package nl.vaardig.inventory.round.run;

import static nl.vaardig.cast.Cast.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.inventory.round.QuestionChoice;
import nl.vaardig.inventory.round.Questions;
import nl.vaardig.inventory.round.Reminders;
import nl.vaardig.inventory.round.Turnout;
import nl.vaardig.inventory.round.Window;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Six people in two departments, three skills: a round from writing it down to what it came to. */
@InServer
class RoundsIT {

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    Rounds rounds;

    @Inject
    RunRound run;

    @Inject
    RoundTurnouts turnouts;

    @Inject
    RoundSweep sweep;

    @Inject
    Acting acting;

    @Inject
    MyRounds myRounds;

    @Inject
    Ratings ratings;

    @Inject
    Clock clock;

    private record Frozen(long employee, long skill, int required, Integer level, Integer self, boolean answered) {}

    private final List<Long> departments = new ArrayList<>();
    private final List<Long> people = new ArrayList<>();
    private final List<Long> skills = new ArrayList<>();
    private long municipality;
    private CurrentUser hr;

    @BeforeEach
    void aSmallMunicipality() {
        municipality = work.freshMunicipality();
        hr = new CurrentUser(1, "HR", municipality, "", null, Set.of(Role.HR_ADVISOR), Set.of(Role.HR_ADVISOR));
        work.doAt(municipality, this::fill);
    }

    @Test
    void asksTheAudienceAndNobodyElse() {
        long round = opened(Questions.all());
        Map<Long, Turnout> counts = turnout(round);
        assertEquals(Set.of(departments.get(1)), counts.keySet());
        assertEquals(new Turnout(3, 0, 0), RoundTurnouts.total(counts));
        int left = as(people.get(3), () -> myRounds.now().orElseThrow().left().size());
        assertEquals(3, left);
        boolean asked = as(people.get(0), () -> myRounds.now().isPresent());
        assertFalse(asked);
    }

    @Test
    void thePreviewIsWhatOpeningAsks() {
        RoundWish wish = wish(Questions.olderThan(today().minusDays(10)));
        say(people.get(3), skills.get(0), 2, today().minusDays(5), clock.instant());
        RoundTables.Preview preview = work.as(hr, db -> rounds.preview(wish));
        assertEquals(new RoundTables.Preview(3, 8), preview);
        long round = work.as(hr, db -> rounds.create(wish).id());
        work.as(hr, db -> {
            run.open(round);
            return null;
        });
        int questions = as(people.get(3), () -> myRounds.now().orElseThrow().asked());
        assertEquals(2, questions);
    }

    @Test
    void aRoundAsksAsManyDepartmentsAsThereAre() {
        Set<Long> many = work.at(municipality, db -> {
            Set<Long> made = new HashSet<>();
            for (int i = 0; i < 700; i++) {
                Department department = new Department("MANY-" + i, "Afdeling " + i, null);
                db.persist(department);
                made.add(department.id());
            }
            return made;
        });
        RoundWish wish = wish(Questions.all());
        RoundWish wide = new RoundWish(
                wish.name(),
                wish.window(),
                wish.byItself(),
                new Audience(many, Set.of(), Set.of()),
                wish.questions(),
                wish.invitation(),
                wish.reminders());
        long round = work.as(hr, db -> rounds.create(wide).id());
        assertEquals(
                many,
                work.as(hr, db -> rounds.wish(rounds.get(round)).audience().departments()));
        work.as(hr, db -> rounds.change(round, wish));
        assertEquals(wish.audience(), work.as(hr, db -> rounds.wish(rounds.get(round))
                .audience()));
    }

    @Test
    void anAnswerBelongsToTheRoundAndCounts() {
        long round = opened(Questions.all());
        as(people.get(3), () -> ratings.add(entry(people.get(3), skills.get(0), 2)));
        assertEquals(new Turnout(3, 1, 0), RoundTurnouts.total(turnout(round)));
        long answers = work.at(municipality, db -> db.createQuery(
                        "select count(r) from Rating r where r.round.id = :round", Long.class)
                .setParameter("round", round)
                .getSingleResult());
        assertEquals(1, answers);
    }

    @Test
    void aLateRatingChangesNothingInTheRound() {
        long round = opened(Questions.all());
        as(people.get(3), () -> ratings.add(entry(people.get(3), skills.get(0), 2)));
        close(round);
        List<Frozen> frozen = frozen(round);
        as(people.get(3), () -> ratings.add(entry(people.get(3), skills.get(0), 4)));
        as(people.get(4), () -> ratings.add(entry(people.get(4), skills.get(1), 4)));
        assertEquals(frozen, frozen(round));
        assertEquals(new Turnout(3, 1, 0), RoundTurnouts.total(turnout(round)));
        assertEquals(9, frozen.size());
        assertTrue(frozen.contains(new Frozen(people.get(3), skills.get(0), 3, 2, 2, true)));
        assertTrue(frozen.contains(new Frozen(people.get(3), skills.get(1), 3, null, null, false)));
    }

    @Test
    void freezesOfThousandsTheFirstAndTheLastAlikeAThousandAtATime() {
        long few = opened(Questions.all());
        long forFew = queries.count(() -> close(few));
        List<Long> many = work.at(municipality, this::aThousandMore);
        long last = many.get(many.size() - 1);
        long round = opened(Questions.all());
        as(people.get(3), () -> ratings.add(entry(people.get(3), skills.get(0), 2)));
        as(last, () -> ratings.add(entry(last, skills.get(2), 4)));
        assertEquals(forFew + 1, queries.count(() -> close(round)));
        List<Frozen> frozen = frozen(round);
        assertEquals((3 + RoundTables.AT_ONCE) * 3, frozen.size());
        assertTrue(frozen.contains(new Frozen(people.get(3), skills.get(0), 3, 2, 2, true)));
        assertEquals(new Frozen(last, skills.get(2), 3, 4, 4, true), frozen.get(frozen.size() - 1));
    }

    private List<Long> aThousandMore(EntityManager db) {
        Department department = db.find(Department.class, departments.get(1));
        JobRole role = db.createQuery("select r from JobRole r", JobRole.class).getSingleResult();
        return Cast.of(db, today()).people(RoundTables.AT_ONCE, "many", department, role).stream()
                .map(Employee::id)
                .sorted()
                .toList();
    }

    private void keepUp() {
        acting.as(CurrentUser.application(municipality), sweep::keepUp);
    }

    @Test
    void isClosedOnceThoughTwoServersDoItAtTheSameTime() {
        long round = opened(Questions.all());
        work.doAt(municipality, db -> db.createQuery("update Round r set r.opensOn = :day, r.closesOn = :day")
                .setParameter("day", today().minusDays(1))
                .executeUpdate());
        CompletableFuture<?> other = CompletableFuture.runAsync(() -> keepUp());
        keepUp();
        other.join();
        assertEquals(9, frozen(round).size());
        assertThrows(RuleRefused.class, () -> close(round));
    }

    @Test
    void anImportedRoundOfThePastIsFrozenAsItWasThenWhenItsAnswersAreThere() {
        LocalDate last = today().minusDays(30);
        long round = work.at(municipality, db -> {
            Round past = new Round("past", words("toen"), last.minusDays(10), last);
            db.persist(past);
            return past.id();
        });
        keepUp();
        keepUp();
        assertEquals(List.of(), frozen(round));
        answered(round, 2, last.minusDays(5));
        say(people.get(0), skills.get(0), 4, last.plusDays(5), noon(last.plusDays(5)));
        for (int look = 0; look < 3; look++) keepUp();
        assertTrue(frozen(round).contains(new Frozen(people.get(0), skills.get(0), 3, 2, 2, true)));
        assertEquals(18, frozen(round).size());
    }

    @Test
    void remindsOnceADayOnlyThoseWhoHaveNotFinished() {
        long round = opened(Questions.all());
        for (Long skill : skills) as(people.get(3), () -> ratings.add(entry(people.get(3), skill, 2)));
        work.doAt(municipality, db -> db.createQuery("update RoundNotice n set n.givenOn = :day")
                .setParameter("day", today().minusDays(9))
                .executeUpdate());
        work.doAt(municipality, db -> db.createQuery("update Round r set r.opensOn = :day, r.closesOn = :last")
                .setParameter("day", today().minusDays(9))
                .setParameter("last", today().plusDays(7))
                .executeUpdate());
        keepUp();
        keepUp();
        List<RoundTurnouts.Told> told = work.as(hr, db -> turnouts.told(rounds.get(round)));
        assertEquals(2, told.size());
        assertEquals(new RoundTurnouts.Told(NoticeKind.REMINDER, today(), 2, 0), told.get(1));
        NoticeKind kind = as(
                people.get(4),
                () -> myRounds.notice(rounds.get(round)).orElseThrow().kind());
        assertEquals(NoticeKind.REMINDER, kind);
        as(people.get(4), () -> {
            myRounds.seen(round);
            return null;
        });
        boolean silent =
                as(people.get(4), () -> myRounds.notice(rounds.get(round)).isEmpty());
        assertTrue(silent);
    }

    @Test
    void isNotChangedOnceItWasOpen() {
        long round = opened(Questions.all());
        assertThrows(
                RuleRefused.class,
                () -> work.as(hr, db -> rounds.change(round, wish(new Questions(QuestionChoice.CRITICAL, null)))));
        assertThrows(
                RuleRefused.class,
                () -> work.as(hr, db -> {
                    run.open(round);
                    return null;
                }));
    }

    @Test
    void asksNobodyNothing() {
        long round = work.as(hr, db -> rounds.create(wish(new Questions(QuestionChoice.CRITICAL, null)))
                .id());
        RuleRefused refusal = assertThrows(
                RuleRefused.class,
                () -> work.as(hr, db -> {
                    run.open(round);
                    return null;
                }));
        assertEquals("rule.round.nobody", refusal.key());
        boolean open = work.as(hr, db -> rounds.get(round).isOpen());
        assertFalse(open);
    }

    @Test
    void anotherMunicipalitysRoundIsNotThere() {
        long round = opened(Questions.all());
        long other = work.freshMunicipality();
        assertThrows(NotThere.class, () -> work.at(other, db -> rounds.get(round)));
        assertThrows(
                NotThere.class,
                () -> work.at(other, db -> {
                    run.close(round);
                    return null;
                }));
    }

    @Test
    void thePageCostsTheSameForAnySize() {
        long round = opened(Questions.all());
        Runnable few = () -> look(round, 1);
        Runnable many = () -> look(round, 100);
        few.run();
        assertEquals(queries.count(few), queries.count(many));
    }

    private void look(long round, int pageSize) {
        work.as(hr, db -> {
            Round found = rounds.get(round);
            turnouts.of(found);
            return turnouts.missing(found, new Paging.Ask(1, pageSize));
        });
    }

    private long opened(Questions questions) {
        long round = work.as(hr, db -> rounds.create(wish(questions)).id());
        work.as(hr, db -> {
            run.open(round);
            return null;
        });
        return round;
    }

    private void close(long round) {
        work.as(hr, db -> {
            run.close(round);
            return null;
        });
    }

    private Map<Long, Turnout> turnout(long round) {
        return work.as(hr, db -> turnouts.of(rounds.get(round)));
    }

    /** The second department only. */
    private RoundWish wish(Questions questions) {
        return new RoundWish(
                words("ronde"),
                new Window(today(), today().plusDays(14)),
                false,
                new Audience(Set.of(departments.get(1)), Set.of(), Set.of()),
                questions,
                words("Doe mee."),
                new Reminders(List.of(7, 1)));
    }

    private List<Frozen> frozen(long round) {
        return work.at(municipality, db -> db.createQuery(
                        """
                        select q.employeeId, q.skillId, q.required, q.level, q.selfLevel, q.answered
                        from RoundResult q where q.roundId = :round order by q.employeeId, q.skillId
                        """,
                        Frozen.class)
                .setParameter("round", round)
                .getResultList());
    }

    private <T> T as(long employee, Supplier<T> act) {
        CurrentUser user =
                new CurrentUser(1, "Mens", municipality, "", employee, Set.of(Role.EMPLOYEE), Set.of(Role.EMPLOYEE));
        return work.as(user, db -> act.get());
    }

    private Ratings.Entry entry(long employee, long skill, int level) {
        return new Ratings.Entry(employee, skill, level, RatingSource.SELF, today(), null, null);
    }

    private void answered(long round, int level, LocalDate on) {
        work.doAt(municipality, db -> {
            Employee employee = db.find(Employee.class, people.get(0));
            Skill skill = db.find(Skill.class, skills.get(0));
            Rating rating = new Rating(employee, skill, level, RatingSource.SELF, on, noon(on));
            db.persist(rating.by(null, db.find(Round.class, round)));
        });
    }

    private void say(long employee, long skill, int level, LocalDate on, Instant at) {
        work.doAt(
                municipality,
                db -> db.persist(new Rating(
                        db.find(Employee.class, employee),
                        db.find(Skill.class, skill),
                        level,
                        RatingSource.SELF,
                        on,
                        at)));
    }

    private void fill(EntityManager db) {
        Cast cast = Cast.of(db, today());
        JobRole role = cast.jobRole("role");
        for (Skill skill : cast.skills(3)) {
            skills.add(skill.id());
            db.persist(new Requirement(role, skill, 3, 2, today().minusYears(2)));
        }
        for (int i = 0; i < 2; i++) {
            Department department = cast.department("d" + i);
            departments.add(department.id());
            cast.people(3, "p" + i, department, role).forEach(one -> people.add(one.id()));
        }
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
