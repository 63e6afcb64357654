package nl.vaardig.inventory.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

class ObjectionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void isAnsweredOnce() {
        Objection objection = new Objection(rating(RatingSource.MANAGER), "Dit klopt niet", NOW);
        assertTrue(objection.isOpen());
        objection.answer(Verdict.NOT_UPHELD, "Het project liep goed", 3, NOW);
        assertEquals(Verdict.NOT_UPHELD, objection.verdict());
        assertEquals("rule.objection.notOpen", refusal(() -> objection.answer(Verdict.UPHELD, "Toch wel", 3, NOW)));
        assertEquals("rule.objection.notOpen", refusal(() -> objection.withdraw(NOW)));
    }

    @Test
    void isWithdrawnUntilItIsAnswered() {
        Objection objection = new Objection(rating(RatingSource.AGREED), "Dit klopt niet", NOW);
        objection.withdraw(NOW);
        assertFalse(objection.isOpen());
        assertEquals("rule.objection.notOpen", refusal(() -> objection.answer(Verdict.UPHELD, "Eens", 3, NOW)));
    }

    @Test
    void isNotAboutOnesOwnWord() {
        assertEquals(
                "rule.objection.ownRating",
                refusal(() -> new Objection(rating(RatingSource.SELF), "Dit klopt niet", NOW)));
    }

    private static String refusal(Runnable act) {
        return assertThrows(RuleRefused.class, act::run).key();
    }

    private static Rating rating(RatingSource source) {
        Bilingual words = new Bilingual("woord", "word");
        Framework framework = new Framework("f", "1", words, words, new Scale("s", words));
        Skill skill = new Skill(new SkillArea(framework, "a", words, 1), "k", Track.SOFT_SKILLS, 1, 5, words);
        Employee employee = new Employee("1", "Noor", "de Vries", null, null);
        return new Rating(employee, skill, 3, source, LocalDate.of(2026, 11, 20), NOW);
    }
}
