package nl.vaardig.inventory.rating;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.rating.Histories.Pair;
import nl.vaardig.inventory.rating.PlainLevel.Fading;
import nl.vaardig.inventory.rating.PlainLevel.Said;
import nl.vaardig.inventory.rating.whole.LevelsOf;
import nl.vaardig.inventory.rating.whole.LevelsOfMany;
import nl.vaardig.inventory.rating.whole.LevelsRead;
import nl.vaardig.inventory.round.run.RunRound;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.Numbering;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.skills.skill.Decay;
import nl.vaardig.skills.skill.SkillDecays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random histories of many people: whatever tells a level (the rule in memory, HQL of past days with and without what each
 * side says, the levels kept ready, what a round froze) tells what {@link PlainLevel} comes to.
 */
@InServer
class CountingIT {

    @Inject
    Work work;

    @Inject
    Ratings ratings;

    @Inject
    SkillDecays decays;

    @Inject
    LevelsOfMany many;

    @Inject
    CurrentLevels levels;

    @Inject
    RunRound rounds;

    @Inject
    Clock clock;

    private Histories histories;
    private long municipality;
    private Map<Pair, List<Said>> said;
    private Map<Long, List<Fading>> fading;

    @BeforeEach
    void manyPeople() {
        municipality = work.freshMunicipality();
        histories = new Histories(20261130, clock);
        work.doAt(municipality, histories::write);
        said = work.at(municipality, Histories::said).stream().collect(groupingBy(Said::pair));
        fading = work.at(municipality, Histories::fading).stream().collect(groupingBy(Fading::skill));
    }

    @ParameterizedTest
    @EnumSource(CountingRule.class)
    void everyEmitterTellsWhatThePlainDefinitionComesTo(CountingRule rule) {
        work.doAt(municipality, db -> db.find(Municipality.class, municipality).choose(CountingRules.SETTING, rule));
        work.doAt(municipality, db -> levels.recompute(null));
        assertAll(
                () -> theRuleInMemory(rule),
                () -> levelsOfPastAndFutureDays(rule),
                () -> levelsOfManyAtOnce(rule),
                () -> levelsWithBothSides(rule),
                () -> theLevelsKeptReady(rule),
                () -> whatRoundsFroze(rule));
    }

    private void theRuleInMemory(CountingRule rule) {
        for (AsOf when : moments()) {
            Map<Long, Decay> fades = work.at(municipality, db -> decays.of(when.decidedBy()));
            Map<Pair, PlainLevel> found = new HashMap<>();
            for (long person : histories.people()) {
                work.at(municipality, db -> ratings.of(person, when)).stream()
                        .collect(groupingBy(RatingLine::skillId))
                        .forEach((skill, lines) -> {
                            Decay decay = fades.getOrDefault(skill, Decay.NONE);
                            ExplainedLevel level = ExplainedLevel.of(rule, decay, lines, when);
                            if (level.isAssessed()) found.put(new Pair(person, skill), plain(level));
                        });
            }
            same("memory", rule, when, found, PlainLevel::withoutEvidence);
        }
    }

    private static PlainLevel plain(ExplainedLevel level) {
        RatingLine counts = level.counts();
        return new PlainLevel(
                level.level(),
                counts.level(),
                counts.source(),
                counts.fact().id(),
                counts.fact().validOn(),
                counts.fact().validUntil(),
                level.selfLevel(),
                level.managerLevel(),
                null,
                level.isAgreed(),
                level.lowerFrom());
    }

    private record Lean(long employee, long skill, int level, RatingSource source) {}

    private void levelsOfPastAndFutureDays(CountingRule rule) {
        for (AsOf when : moments()) {
            CountedLevels counted = new CountedLevels(when, rule);
            String hql = "select l.employeeId, l.skillId, l.level, l.source from " + counted.table("1 = 1") + " l";
            Map<Pair, Lean> found = work.at(municipality, db -> counted.bind(db.createQuery(hql, Lean.class))
                    .getResultStream()
                    .collect(toMap(one -> new Pair(one.employee(), one.skill()), one -> one)));
            Map<Pair, Lean> expected = expected(rule, when);
            same("HQL table", rule, when, expected, found);
        }
    }

    private Map<Pair, Lean> expected(CountingRule rule, AsOf when) {
        Map<Pair, Lean> expected = new HashMap<>();
        plain(rule, when)
                .forEach((pair, level) ->
                        expected.put(pair, new Lean(pair.employee(), pair.skill(), level.level(), level.source())));
        return expected;
    }

    /** All moments at once, from the rows that are written with the levels. */
    private void levelsOfManyAtOnce(CountingRule rule) {
        Numbering skills = new Numbering();
        List<CountedLevels> counted =
                moments().stream().map(when -> new CountedLevels(when, rule)).toList();
        List<LevelsOf> levels = work.at(municipality, db -> {
            LevelsRead read = many.at(counted, skills);
            String hql = "select e.id" + read.columns() + " from Employee e" + read.join("e.id");
            db.createQuery(hql, Object[].class).getResultList().forEach(row -> read.add((Long) row[0], row));
            return read.levels();
        });
        for (int i = 0; i < counted.size(); i++) {
            Map<Pair, Integer> found = new HashMap<>();
            for (Pair pair : histories.pairs()) {
                byte[] of = levels.get(i).of(pair.employee());
                int skill = skills.find(pair.skill());
                if (skill >= 0 && skill < of.length && of[skill] != LevelsOf.UNKNOWN) found.put(pair, (int) of[skill]);
            }
            Map<Pair, Integer> expected = new HashMap<>();
            AsOf when = counted.get(i).when();
            plain(rule, when).forEach((pair, level) -> expected.put(pair, level.level()));
            same("levels of many", rule, when, expected, found);
        }
    }

    private record Beside(long employee, long skill, Integer level, Integer self, Integer manager, Boolean agreed) {}

    private void levelsWithBothSides(CountingRule rule) {
        for (AsOf when : moments()) {
            CountedLevels counted = new CountedLevels(when, rule);
            String hql = "select e.id, s.id, l.level, l.selfLevel, l.managerLevel, l.agreed"
                    + " from Employee e join Skill s on 1 = 1 " + counted.leftJoin("e.id", "s.id")
                    + " where l.level is not null";
            Map<Pair, Beside> found = work.at(municipality, db -> counted.bind(db.createQuery(hql, Beside.class))
                    .getResultStream()
                    .collect(toMap(one -> new Pair(one.employee(), one.skill()), one -> one)));
            Map<Pair, Beside> expected = new HashMap<>();
            plain(rule, when)
                    .forEach((pair, level) -> expected.put(
                            pair,
                            new Beside(
                                    pair.employee(),
                                    pair.skill(),
                                    level.level(),
                                    level.self(),
                                    level.manager(),
                                    level.agreed())));
            same("HQL left join", rule, when, expected, found);
        }
    }

    private record Kept(
            long employee,
            long skill,
            int level,
            Integer fadedFrom,
            RatingSource source,
            long rating,
            LocalDate validOn,
            LocalDate until,
            Integer self,
            Integer manager,
            boolean agreed,
            LocalDate lowerFrom) {

        PlainLevel plain() {
            int saidOnce = fadedFrom == null ? level : fadedFrom;
            return new PlainLevel(
                    level, saidOnce, source, rating, validOn, until, self, manager, null, agreed, lowerFrom);
        }
    }

    private void theLevelsKeptReady(CountingRule rule) {
        Map<Pair, PlainLevel> found = work.at(municipality, db -> db.createQuery(
                        """
                        select l.employee.id, l.skill.id, l.level, l.fadedFrom, l.source, l.ratingId, l.validOn,
                          l.countsUntil, l.selfLevel, l.managerLevel, l.agreed, l.lowerFrom from CurrentLevel l
                        """,
                        Kept.class)
                .getResultStream()
                .collect(toMap(one -> new Pair(one.employee(), one.skill()), Kept::plain)));
        long faded = found.values().stream()
                .filter(level -> level.level() < level.said())
                .count();
        assertTrue(faded > 10, "hardly anything faded");
        same("SQL of current levels", rule, AsOf.today(today()), found, PlainLevel::withoutEvidence);
    }

    private record Frozen(
            long employee,
            long skill,
            Integer level,
            RatingSource source,
            Integer self,
            Integer manager,
            Integer evidence,
            boolean answered) {}

    /** One of a while ago, one that ended yesterday, one that is closed at this moment. */
    private void whatRoundsFroze(CountingRule rule) {
        for (int ago : List.of(120, 1, 0)) {
            LocalDate last = today().minusDays(ago);
            long id = work.at(
                    municipality, db -> histories.round(db, last.minusDays(60), last.plusDays(ago == 0 ? 9 : 0)));
            work.doAt(municipality, db -> rounds.close(id));
            Round closed = work.at(municipality, db -> db.find(Round.class, id));
            Map<Pair, Frozen> found = work.at(municipality, db -> db.createQuery(
                            """
                            select q.employeeId, q.skillId, q.level, q.source, q.selfLevel, q.managerLevel, q.evidenceLevel,
                              q.answered from RoundResult q where q.roundId = :round
                            """,
                            Frozen.class)
                    .setParameter("round", id)
                    .getResultStream()
                    .collect(toMap(one -> new Pair(one.employee(), one.skill()), one -> one)));
            AsOf when = new AsOf(LocalDate.ofInstant(closed.closedAt(), AmsterdamClock.ZONE), closed.closedAt());
            Map<Pair, PlainLevel> plain = plain(rule, when);
            Map<Pair, Frozen> expected = new HashMap<>();
            for (Pair pair : histories.pairs()) {
                PlainLevel level = plain.get(pair);
                boolean answered = PlainLevel.answered(of(pair), closed.openedAt(), closed.closedAt());
                expected.put(pair, frozen(pair, level, answered));
            }
            same("SQL of a round", rule, when, expected, found);
        }
    }

    private static Frozen frozen(Pair pair, PlainLevel level, boolean answered) {
        if (level == null) return new Frozen(pair.employee(), pair.skill(), null, null, null, null, null, answered);
        return new Frozen(
                pair.employee(),
                pair.skill(),
                level.level(),
                level.source(),
                level.self(),
                level.manager(),
                level.evidence(),
                answered);
    }

    /** Today kept ready and counted anew; past days as known then and as known now; a day to come. */
    private List<AsOf> moments() {
        List<AsOf> moments = new ArrayList<>(List.of(AsOf.today(today()), AsOf.recounted(today())));
        for (int ago : List.of(1, 45, 200)) {
            moments.add(AsOf.on(today().minusDays(ago), today()));
            moments.add(new AsOf(today().minusDays(ago), clock.instant()));
        }
        moments.add(new AsOf(today(), AsOf.endOf(today().minusDays(100))));
        moments.add(AsOf.recounted(today().plusDays(70)));
        return moments;
    }

    private List<Said> of(Pair pair) {
        return said.getOrDefault(pair, List.of());
    }

    private Map<Pair, PlainLevel> plain(CountingRule rule, AsOf when) {
        Map<Pair, PlainLevel> levels = new HashMap<>();
        for (Pair pair : histories.pairs()) {
            List<Fading> decisions = fading.getOrDefault(pair.skill(), List.of());
            PlainLevel level = PlainLevel.of(rule, of(pair), decisions, when);
            if (level != null) levels.put(pair, level);
        }
        return levels;
    }

    private void same(
            String emitter,
            CountingRule rule,
            AsOf when,
            Map<Pair, PlainLevel> found,
            Function<PlainLevel, PlainLevel> told) {
        Map<Pair, PlainLevel> expected = new HashMap<>();
        plain(rule, when).forEach((pair, level) -> expected.put(pair, told.apply(level)));
        same(emitter, rule, when, expected, found);
    }

    /** Says which person and skill differ, with all that was said of them. */
    private <T> void same(String emitter, CountingRule rule, AsOf when, Map<Pair, T> expected, Map<Pair, T> found) {
        Map<Pair, String> differences = new TreeMap<>();
        for (Pair pair : histories.pairs()) {
            if (!Objects.equals(expected.get(pair), found.get(pair)))
                differences.put(pair, "expected %s\n   found %s\n".formatted(expected.get(pair), found.get(pair)));
        }
        assertTrue(expected.size() > histories.pairs().size() / 10, "hardly anything to compare");
        if (differences.isEmpty() && found.size() == expected.size()) return;
        String first = differences.entrySet().stream()
                .limit(2)
                .map(one -> one.getValue() + fading.get(one.getKey().skill()) + "\n"
                        + of(one.getKey()).stream().map(Said::toString).collect(joining("\n")))
                .collect(joining("\n\n"));
        fail("%s under %s, %s: %d of %d differ\n%s"
                .formatted(emitter, rule, when, differences.size(), expected.size(), first));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
