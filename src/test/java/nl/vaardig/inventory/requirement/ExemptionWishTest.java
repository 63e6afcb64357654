package nl.vaardig.inventory.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import nl.vaardig.cast.Cast;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.Test;

class ExemptionWishTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 22);
    private static final Skill SKILL = Cast.aSkill();

    private static Sent said(String reason, String until) {
        return Sent.blank()
                .with("skill", 1)
                .with("reason", reason)
                .with("from", FROM)
                .with("until", until);
    }

    private static List<String> wrong(String reason, String until) {
        Sent sent = said(reason, until);
        ExemptionWish.read(sent, id -> SKILL);
        return List.copyOf(sent.errors().keySet());
    }

    @Test
    void aReasonIsEnough() {
        ExemptionWish wish = ExemptionWish.read(said("Met verlof", ""), id -> SKILL);
        assertEquals(new ExemptionWish(SKILL, "Met verlof", FROM, null), wish);
    }

    @Test
    void theFirstDayIsTheFirstLastDay() {
        assertEquals(List.of(), wrong("Met verlof", "2026-11-22"));
        assertEquals(List.of("until"), wrong("Met verlof", "2026-11-21"));
        assertEquals(List.of(), wrong("Met verlof", "2036-11-22"));
        assertEquals(List.of("until"), wrong("Met verlof", "2036-11-23"));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        assertEquals(List.of("reason", "until"), wrong(" ", "morgen"));
        assertEquals(List.of("reason"), wrong("a".repeat(501), null));
        assertNull(ExemptionWish.read(said("Met verlof", ""), id -> null));
    }
}
