package nl.vaardig.inventory.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.time.Horizon;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.Test;

/** A job role's profile through time, in the real database. */
@InServer
class RequirementsIT {

    @Inject
    Work work;

    @Inject
    Requirements requirements;

    @Inject
    RequirementList list;

    @Inject
    Clock clock;

    private record Place(long id, long jobRole, long skill, long requirement) {}

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A municipality where one job role has asked one skill at level 3 for a year. */
    private Place place() {
        long id = work.freshMunicipality();
        return work.at(id, db -> {
            Cast cast = Cast.of(db, today());
            Skill skill = cast.skill();
            JobRole role = cast.jobRole("data-analyst");
            Requirement asked = new Requirement(role, skill, 3, 5, today().minusYears(1));
            db.persist(asked);
            return new Place(id, role.id(), skill.id(), asked.id());
        });
    }

    private Requirement get(Place place, long id) {
        return work.at(place.id(), db -> list.get(id));
    }

    /** Other words change no figure: no new requirement, and no wait for a day to come. */
    @Test
    void otherWordsForWhyHoldAtOnceAndAnotherLevelTakesThemAlong() {
        Place place = place();
        Bilingual why = new Bilingual("U legt zelf uit wat cijfers zeggen.", "You explain what figures say yourself.");
        long same = work.at(place.id(), db -> requirements
                .change(place.requirement(), wish(3, 5, today(), why))
                .id());
        assertEquals(place.requirement(), same);
        assertEquals(why, get(place, same).reason());
        LocalDate from = today().plusDays(3);
        long next = work.at(place.id(), db -> requirements
                .change(place.requirement(), wish(4, 5, from, why))
                .id());
        assertEquals(why, get(place, next).reason());
        assertEquals(why, get(place, place.requirement()).reason());
    }

    @Test
    void anotherLevelFromADayOnLeavesTheOldOneUntilThen() {
        Place place = place();
        LocalDate from = today().plusDays(30);
        long next = work.at(place.id(), db -> requirements
                .change(place.requirement(), wish(4, 5, from, null))
                .id());
        assertEquals(from.minusDays(1), get(place, place.requirement()).validUntil());
        assertEquals(4, get(place, next).level());
        work.doAt(place.id(), db -> requirements.takeBack(next));
        assertNull(get(place, place.requirement()).validUntil());
        assertThrows(NotThere.class, () -> get(place, next));
    }

    @Test
    void whatWasAskedInThePastIsNotChanged() {
        Place place = place();
        assertEquals(
                "rule.requirement.inThePast",
                refusal(place, () -> requirements.change(place.requirement(), wish(4, 5, today().minusDays(1), null))));
        assertEquals(
                "rule.requirement.inThePast",
                refusal(place, () -> requirements.end(place.requirement(), today().minusDays(2))));
        assertEquals(
                "rule.requirement.tooLateToTakeBack", refusal(place, () -> requirements.takeBack(place.requirement())));
    }

    @Test
    void nothingIsAskedFromADayBeyondTheHorizon() {
        Place place = place();
        LocalDate far = Horizon.of(today()).plusDays(1);
        BadField bad = assertThrows(
                BadField.class,
                () -> work.at(place.id(), db -> requirements.change(place.requirement(), wish(4, 5, far, null))));
        assertEquals("validFrom", bad.field());
    }

    @Test
    void aSkillIsAskedOnceAtATime() {
        Place place = place();
        assertEquals(
                "rule.requirement.askedAlready",
                refusal(
                        place,
                        () -> requirements.add(
                                AskerKey.jobRole(place.jobRole()), place.skill(), wish(4, 5, today(), null))));
        work.doAt(place.id(), db -> requirements.end(place.requirement(), today()));
        LocalDate tomorrow = today().plusDays(1);
        long added = work.at(place.id(), db -> requirements
                .add(AskerKey.jobRole(place.jobRole()), place.skill(), wish(4, 5, tomorrow, null))
                .id());
        assertEquals(
                "rule.requirement.askedAlready", refusal(place, () -> requirements.end(place.requirement(), null)));
        work.doAt(place.id(), db -> requirements.end(added, today()));
        assertThrows(NotThere.class, () -> get(place, added), "what was never asked is gone");
        work.doAt(place.id(), db -> requirements.end(place.requirement(), null));
        assertNull(get(place, place.requirement()).validUntil());
    }

    @Test
    void aLongerOneDoesNotReachIntoTheNext() {
        Place place = place();
        LocalDate from = today().plusDays(30);
        work.doAt(place.id(), db -> requirements.change(place.requirement(), wish(4, 5, from, null)));
        assertEquals(
                "rule.requirement.askedAlready",
                refusal(place, () -> requirements.end(place.requirement(), from.plusDays(10))));
        work.doAt(place.id(), db -> requirements.end(place.requirement(), from.minusDays(5)));
        work.doAt(place.id(), db -> requirements.end(place.requirement(), from.minusDays(1)));
        assertEquals(from.minusDays(1), get(place, place.requirement()).validUntil());
    }

    @Test
    void whatEndedLongAgoIsNotAskedAgainOverTheYearsBetween() {
        Place place = place();
        LocalDate longAgo = today().minusDays(200);
        work.doAt(place.id(), db -> list.get(place.requirement()).lastUntil(longAgo));
        for (LocalDate last : Arrays.asList(null, today().plusDays(5), today().minusDays(300)))
            assertEquals(
                    "rule.requirement.inThePast", refusal(place, () -> requirements.end(place.requirement(), last)));
        assertEquals(longAgo, get(place, place.requirement()).validUntil());
    }

    @Test
    void ofTwoWhoAddAtTheSameTimeTheSecondIsRefused() throws InterruptedException {
        Place place = place();
        work.doAt(place.id(), db -> requirements.end(place.requirement(), today()));
        CountDownLatch added = new CountDownLatch(1);
        CompletableFuture.runAsync(() -> work.doAt(place.id(), db -> {
            requirements.add(AskerKey.jobRole(place.jobRole()), place.skill(), wish(4, 5, today().plusDays(1), null));
            db.flush();
            added.countDown();
            pause();
        }));
        added.await(20, TimeUnit.SECONDS);
        assertEquals(
                "rule.requirement.askedAlready",
                refusal(
                        place,
                        () -> requirements.add(
                                AskerKey.jobRole(place.jobRole()),
                                place.skill(),
                                wish(5, 5, today().plusDays(60), null))));
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anotherMunicipalitysRequirementsAreNotThere() {
        Place place = place();
        Place other = place();
        assertThrows(NotThere.class, () -> get(other, place.requirement()));
        assertThrows(
                NotThere.class,
                () -> work.at(
                        other.id(),
                        db -> requirements.add(
                                AskerKey.jobRole(other.jobRole()), place.skill(), wish(3, 3, today(), null))));
    }

    private String refusal(Place place, Runnable act) {
        return assertThrows(RuleRefused.class, () -> work.doAt(place.id(), db -> act.run()))
                .key();
    }

    private static RequirementWish wish(int level, int importance, LocalDate from, Bilingual reason) {
        return new RequirementWish(level, importance, from, reason);
    }
}
