package nl.vaardig.inventory.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import nl.vaardig.cast.Cast;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.Test;

/** A certificate of the year 1 that holds until the year 9999 would count above everything. */
class CertificateWishTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Skill SKILL = Cast.aSkill();

    private static Sent said(LocalDate on, LocalDate until) {
        return Sent.blank()
                .with("skill", 1)
                .with("source", RatingSource.TEST)
                .with("level", 5)
                .with("validOn", on)
                .with("validUntil", until);
    }

    private static Set<String> wrong(Sent sent) {
        CertificateWish.read(sent, id -> SKILL, TODAY);
        return sent.errors().keySet();
    }

    @Test
    void aWorkingLifeFits() {
        assertEquals(Set.of(), wrong(said(TODAY, null)));
        assertEquals(Set.of(), wrong(said(TODAY.minusYears(60), TODAY.plusYears(50))));
        assertEquals(Set.of(), wrong(said(TODAY, TODAY)));
    }

    @Test
    void noOtherDaysDo() {
        assertEquals(Set.of("validOn"), wrong(said(TODAY.minusYears(60).minusDays(1), null)));
        assertEquals(Set.of("validOn"), wrong(said(TODAY.plusDays(1), null)));
        assertEquals(Set.of("validUntil"), wrong(said(TODAY, TODAY.plusYears(50).plusDays(1))));
        assertEquals(Set.of("validUntil"), wrong(said(TODAY, TODAY.minusDays(1))));
    }

    @Test
    void onlyWhatIsRecordedByHandAndALevelOfTheSkill() {
        assertEquals(Set.of("source"), wrong(said(TODAY, null).with("source", RatingSource.SELF)));
        assertEquals(Set.of("level"), wrong(said(TODAY, null).with("level", 6)));
        assertEquals(Set.of("note"), wrong(said(TODAY, null).with("note", "x".repeat(1001))));
    }
}
