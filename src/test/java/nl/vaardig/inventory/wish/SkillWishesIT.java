package nl.vaardig.inventory.wish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.wish.SkillWishes.Told;
import nl.vaardig.inventory.wish.SkillWishes.Wish;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sam said a while ago: sure, used this month, wants to grow. */
@InServer
class SkillWishesIT {

    private static final LocalDate BEFORE = LocalDate.of(2025, 3, 1);

    @Inject
    Work work;

    @Inject
    SkillWishes wishes;

    @Inject
    Clock clock;

    private long municipality;
    private long employee;
    private long skill;
    private Wish then;

    @BeforeEach
    void someWish() {
        municipality = work.freshMunicipality();
        work.doAt(municipality, db -> {
            Cast cast = Cast.of(db, today());
            Skill about = cast.skill();
            Employee sam = cast.anEmployee("1").withoutWork();
            SkillWish wish = new SkillWish(sam, about);
            wish.say(true, false);
            wish.add(Certainty.SURE, LastUsed.THIS_MONTH, BEFORE);
            db.persist(wish);
            employee = sam.id();
            skill = about.id();
        });
        then = wish(true, false, Certainty.SURE, LastUsed.THIS_MONTH);
    }

    @Test
    void anOldPageTakesNothingBackThatWasSaidElsewhereSince() {
        say(wish(false, false, Certainty.UNSURE, LastUsed.TODAY), then);
        Wish now = say(wish(true, true, Certainty.SURE, LastUsed.THIS_MONTH), then);
        assertEquals(new Wish(skill, false, true, Certainty.UNSURE, LastUsed.TODAY, today()), now);
    }

    @Test
    void theSameLastUseToldAgainIsOfToday() {
        assertEquals(today(), say(then, then).toldOn());
    }

    @Test
    void aLastUseThatThePageNoLongerKnowsIsNotToldAgain() {
        Wish now = say(
                wish(true, true, Certainty.SURE, LastUsed.TODAY), wish(true, false, Certainty.SURE, LastUsed.TODAY));
        assertEquals(new Wish(skill, true, true, Certainty.SURE, LastUsed.THIS_MONTH, BEFORE), now);
    }

    @Test
    void whoDoesNotTellWhatThePageShowedSaysAllOfIt() {
        assertEquals(new Wish(skill, false, false, null, null, null), say(Wish.none(skill), null));
    }

    private Wish wish(boolean grow, boolean help, Certainty sure, LastUsed used) {
        return new Wish(skill, grow, help, sure, used, null);
    }

    private Wish say(Wish wish, Wish was) {
        work.doAt(municipality, db -> wishes.say(employee, List.of(new Told(wish, was))));
        return work.at(municipality, db -> wishes.of(employee).get(skill));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
