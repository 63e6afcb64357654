package nl.vaardig.inventory.rating.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.inventory.rating.agreement.Agreement.Outcome;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

class AgreementTest {

    /** Half past eleven in the evening of 2 November in Amsterdam. */
    private static final Instant LATE = Instant.parse("2026-11-02T22:30:00Z");

    private static final LocalDate COUNTS_ON = LocalDate.of(2026, 11, 16);

    private final Agreement agreement = of(14);

    @Test
    void theDaysToObjectAreDaysInAmsterdam() {
        assertEquals(COUNTS_ON, agreement.countsOn());
    }

    @Test
    void aWordlessAgreementPassesAtMidnightInAmsterdamAndNotBefore() {
        Instant midnight = Instant.parse("2026-11-15T23:00:00Z");
        RuleRefused early = assertThrows(RuleRefused.class, () -> agreement.pass(midnight.minusMillis(1)));
        assertEquals("rule.agreement.tooEarly", early.key());
        assertTrue(agreement.isOpen());
        agreement.pass(midnight);
        assertEquals(Outcome.PASSED, agreement.outcome());
    }

    @Test
    void whatPassedCountsFromTheDayItPassedHoweverLateThatIsNoticed() {
        agreement.pass(Instant.parse("2026-11-20T10:00:00Z"));
        assertEquals(COUNTS_ON, agreement.countedFrom());
    }

    @Test
    void whatIsConfirmedCountsFromThatDay() {
        agreement.confirm(Instant.parse("2026-11-04T23:30:00Z"));
        assertEquals(LocalDate.of(2026, 11, 5), agreement.countedFrom());
    }

    @Test
    void anEndIsFinal() {
        agreement.refuse("Dit spraken wij niet af", LATE);
        assertFalse(agreement.isOpen());
        assertThrows(RuleRefused.class, () -> agreement.confirm(LATE));
        assertThrows(RuleRefused.class, () -> agreement.withdraw(LATE));
        assertThrows(RuleRefused.class, () -> agreement.pass(Instant.parse("2027-01-01T00:00:00Z")));
        assertEquals(Outcome.REFUSED, agreement.outcome());
    }

    @Test
    void aRefusalHasAReason() {
        assertThrows(IllegalArgumentException.class, () -> agreement.refuse(" ", LATE));
        assertTrue(agreement.isOpen());
    }

    @Test
    void nobodyIsGivenNoDays() {
        assertThrows(IllegalArgumentException.class, () -> of(0));
    }

    private static Agreement of(int days) {
        Scale scale = new Scale("scale", words("schaal"));
        Framework framework = new Framework("framework", "1", words("raamwerk"), words("eigen"), scale);
        SkillArea area = new SkillArea(framework, "area", words("gebied"), 1);
        Skill skill = new Skill(area, "skill", Track.SOFT_SKILLS, 1, 5, words("vaardigheid"));
        Employee employee = new Employee("W1", "Noor", "de Vries", null, null);
        return new Agreement(employee, skill, 3, "Samen besproken", 7, LATE, days);
    }

    private static Bilingual words(String text) {
        return new Bilingual(text, text);
    }
}
