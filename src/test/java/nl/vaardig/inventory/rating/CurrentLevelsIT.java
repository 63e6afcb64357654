package nl.vaardig.inventory.rating;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.skill.Decay;
import nl.vaardig.skills.skill.SkillDecay;
import nl.vaardig.skills.skill.SkillDecays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random histories: what the database keeps is always what the pure counting rule comes to. */
@InServer
class CurrentLevelsIT {

    private static final int PEOPLE = 12;
    private static final int SKILLS = 5;
    private static final int RATINGS = 600;

    @Inject
    Work work;

    @Inject
    CurrentLevels levels;

    @Inject
    Ratings ratings;

    @Inject
    SkillDecays decays;

    @Inject
    Clock clock;

    private final Random chance = new Random(20261122);
    private final List<Long> people = new ArrayList<>();
    private final List<Long> skills = new ArrayList<>();
    private long municipality;

    /** What is kept of one person and skill. */
    private record Kept(
            int level,
            RatingSource source,
            LocalDate validOn,
            LocalDate until,
            long rating,
            Integer self,
            Integer manager,
            boolean agreed,
            Integer fadedFrom,
            LocalDate lowerFrom) {}

    private record Row(
            long employee,
            long skill,
            int level,
            RatingSource source,
            LocalDate validOn,
            LocalDate until,
            long rating,
            Integer self,
            Integer manager,
            boolean agreed,
            Integer fadedFrom,
            LocalDate lowerFrom) {

        String key() {
            return employee + "/" + skill;
        }

        Kept kept() {
            return new Kept(level, source, validOn, until, rating, self, manager, agreed, fadedFrom, lowerFrom);
        }
    }

    @BeforeEach
    void aHistory() {
        municipality = work.freshMunicipality();
        work.doAt(municipality, this::fill);
        work.doAt(municipality, db -> {
            for (int i = 0; i < RATINGS; i++) db.persist(anyRating(db));
        });
        work.doAt(municipality, db -> db.createQuery("select r from Rating r where mod(r.id, 10) = 0", Rating.class)
                .getResultList()
                .forEach(rating -> db.persist(new RatingSetAside(rating, null, clock.instant()))));
    }

    @ParameterizedTest
    @EnumSource(CountingRule.class)
    void afterRecomputingEveryone(CountingRule rule) {
        countBy(rule);
        work.doAt(municipality, db -> levels.recompute(null));
        assertEquals(expected(rule), kept());
    }

    @ParameterizedTest
    @EnumSource(CountingRule.class)
    void afterEveryRatingAdded(CountingRule rule) {
        countBy(rule);
        work.doAt(municipality, db -> levels.recompute(null));
        for (int i = 0; i < 40; i++) {
            long employee = any(people);
            long skill = any(skills);
            RatingSource source = any(List.of(RatingSource.values()));
            work.doAt(
                    municipality,
                    db -> ratings.add(new Ratings.Entry(
                            employee,
                            skill,
                            1 + chance.nextInt(5),
                            source,
                            today().minusDays(chance.nextInt(400)),
                            null,
                            null)));
        }
        assertEquals(expected(rule), kept());
    }

    @Test
    void whatRanOutDisappearsAndASecondServerFindsItDone() {
        countBy(CountingRule.PRIORITISED);
        work.doAt(municipality, db -> levels.recompute(null));
        work.doAt(municipality, db -> db.createQuery(
                        """
                        update CurrentLevel l set l.level = 5, l.selfLevel = 5
                        where l.employee.id in (select r.employee.id from Rating r where r.validUntil < :today)
                        """)
                .setParameter("today", today())
                .executeUpdate());
        int first = work.at(municipality, db -> levels.sweep());
        int second = work.at(municipality, db -> levels.sweep());
        assertTrue(first > 0);
        assertEquals(0, second);
        assertEquals(expected(CountingRule.PRIORITISED), kept());
    }

    /** Levels that fade quickly (the ratings are of the last sixty days), of two skills of five. */
    @ParameterizedTest
    @EnumSource(CountingRule.class)
    void whereLevelsFade(CountingRule rule) {
        countBy(rule);
        fade();
        work.doAt(municipality, db -> levels.recompute(null));
        assertEquals(expected(rule), kept());
        assertTrue(kept().values().stream().anyMatch(one -> one.fadedFrom() != null));
        assertEquals(
                expected(rule).entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, one -> one.getValue().level())),
                past(rule));
    }

    @Test
    void whatFadesInTheMeantimeIsFoundByTheSweep() {
        countBy(CountingRule.PRIORITISED);
        fade();
        work.doAt(municipality, db -> levels.recompute(null));
        Map<String, Kept> right = kept();
        work.doAt(municipality, db -> db.createQuery(
                        "update CurrentLevel l set l.level = 5, l.lowerFrom = :today where l.fadedFrom is not null")
                .setParameter("today", today())
                .executeUpdate());
        work.at(municipality, db -> levels.sweep());
        assertEquals(right, kept());
    }

    private void fade() {
        work.doAt(municipality, db -> {
            Instant before = clock.instant().minus(1, ChronoUnit.DAYS);
            db.persist(new SkillDecay(db.find(Skill.class, skills.get(0)), new Decay(1, 1), null, before));
            db.persist(new SkillDecay(db.find(Skill.class, skills.get(1)), new Decay(2, 2), null, before));
            SkillDecay former = new SkillDecay(db.find(Skill.class, skills.get(2)), new Decay(1, 1), null, before);
            former.end(before.plusSeconds(60));
            db.persist(former);
        });
    }

    /** The levels of this moment from the raw ratings, as figures of the past are made. */
    private Map<String, Integer> past(CountingRule rule) {
        AsOf now = new AsOf(today(), clock.instant());
        return work.at(municipality, db -> {
            CountedLevels levels = new CountedLevels(now, rule);
            String hql = "select e.id, s.id, l.level from Employee e join Skill s on 1 = 1 "
                    + levels.leftJoin("e.id", "s.id") + " where l.level is not null";
            return levels.bind(db.createQuery(hql, Past.class))
                    .getResultStream()
                    .collect(toMap(one -> one.employee() + "/" + one.skill(), Past::level));
        });
    }

    private record Past(long employee, long skill, Integer level) {}

    private void fill(EntityManager db) {
        Cast cast = Cast.of(db, today());
        cast.skills(SKILLS).forEach(skill -> skills.add(skill.id()));
        for (int i = 0; i < PEOPLE; i++)
            people.add(cast.anEmployee("p" + i).withoutWork().id());
    }

    /** Ties on purpose: few days, few moments. Each fifth rating ends, many of them before today. */
    private Rating anyRating(EntityManager db) {
        LocalDate on = today().minusDays(chance.nextInt(60));
        Instant at =
                clock.instant().minus(chance.nextInt(3), ChronoUnit.SECONDS).truncatedTo(ChronoUnit.SECONDS);
        Rating rating = new Rating(
                db.find(Employee.class, any(people)),
                db.find(Skill.class, any(skills)),
                1 + chance.nextInt(5),
                any(List.of(RatingSource.values())),
                on,
                at);
        return chance.nextInt(5) == 0 ? rating.until(on.plusDays(chance.nextInt(60))) : rating;
    }

    private void countBy(CountingRule rule) {
        work.doAt(municipality, db -> db.find(Municipality.class, municipality).choose(CountingRules.SETTING, rule));
    }

    private Map<String, Kept> kept() {
        return work.at(municipality, db -> db.createQuery(
                        "select l.employee.id, l.skill.id, l.level, l.source, l.validOn, l.countsUntil, l.ratingId,"
                                + " l.selfLevel, l.managerLevel, l.agreed, l.fadedFrom, l.lowerFrom from CurrentLevel l",
                        Row.class)
                .getResultStream()
                .collect(toMap(Row::key, Row::kept)));
    }

    private Map<String, Kept> expected(CountingRule rule) {
        Map<String, Kept> expected = new HashMap<>();
        Map<Long, Decay> fading = work.at(municipality, db -> decays.of(null));
        for (Long person : people) {
            List<RatingLine> all = work.at(municipality, db -> ratings.of(person, AsOf.today(today())));
            for (Long skill : skills) {
                List<RatingLine> some =
                        all.stream().filter(line -> line.skillId() == skill).toList();
                Decay decay = fading.getOrDefault(skill, Decay.NONE);
                ExplainedLevel explained = ExplainedLevel.of(rule, decay, some, AsOf.today(today()));
                if (explained.isAssessed()) expected.put(person + "/" + skill, kept(explained));
            }
        }
        return expected;
    }

    private static Kept kept(ExplainedLevel explained) {
        RatingFact fact = explained.counts().fact();
        return new Kept(
                explained.level(),
                fact.source(),
                fact.validOn(),
                fact.validUntil(),
                fact.id(),
                explained.selfLevel(),
                explained.managerLevel(),
                explained.isAgreed(),
                explained.isFaded() ? Integer.valueOf(fact.level()) : null,
                explained.lowerFrom());
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
