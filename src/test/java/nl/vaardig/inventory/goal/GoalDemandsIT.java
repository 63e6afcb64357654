package nl.vaardig.inventory.goal;

import static nl.vaardig.cast.Cast.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.cast.At;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A goal asks the same people once. */
@InServer
class GoalDemandsIT {

    @Inject
    GoalDemands demands;

    @Inject
    Work work;

    @Inject
    Clock clock;

    private CurrentUser hr;
    private long goal;
    private Skill skill;
    private long department;
    private LocalDate day;

    @BeforeEach
    void aGoal() {
        hr = new At(work.freshMunicipality()).hr();
        day = LocalDate.now(clock).plusYears(1);
        work.doAt(hr.municipalityId(), db -> {
            Cast cast = Cast.of(db, LocalDate.now(clock));
            StrategicGoal aim = new StrategicGoal(
                    "aim", words("doel"), words("thema"), GoalPhase.EXPLORE, day, words("wethouder"), words("lijn"));
            db.persist(aim);
            goal = aim.id();
            skill = cast.skill();
            department = cast.department("A").id();
        });
    }

    private GoalDemand add(int level, LocalDate by, Long where) {
        return work.as(hr, db -> demands.add(goal, new GoalDemandWish(skill, level, 3, by, where)));
    }

    @Test
    void theSameSaidTwiceIsRefused() {
        add(3, day, null);
        RuleRefused refused = assertThrows(RuleRefused.class, () -> add(3, day, null));
        assertEquals("rule.goalDemand.twice", refused.key());
        assertEquals(1, work.as(hr, db -> demands.of(goal)).size());
    }

    @Test
    void anotherLevelDayOrPlaceIsAnotherDemand() {
        add(3, day, null);
        add(4, day, null);
        add(3, day.plusDays(1), null);
        add(3, day, department);
        assertEquals(4, work.as(hr, db -> demands.of(goal)).size());
    }

    @Test
    void oneDoesNotBecomeTheSameAsAnother() {
        add(3, day, null);
        GoalDemand other = add(4, day, null);
        assertThrows(
                RuleRefused.class,
                () -> work.as(hr, db -> {
                    demands.change(goal, other.id(), new GoalDemandWish(skill, 3, 5, day, null));
                    return null;
                }));
        assertEquals(4, work.as(hr, db -> demands.get(goal, other.id())).level());
    }

    @Test
    void nobodyIsAskedForBeforeToday() {
        BadField past =
                assertThrows(BadField.class, () -> add(3, LocalDate.now(clock).minusDays(1), null));
        assertEquals("neededBy", past.field());
    }
}
