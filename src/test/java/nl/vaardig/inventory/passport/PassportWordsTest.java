package nl.vaardig.inventory.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.ExplainedLevel;
import nl.vaardig.inventory.rating.RatingFact;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.requirement.ExemptionLine;
import nl.vaardig.inventory.wish.SkillWishes;
import nl.vaardig.platform.page.View;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.skills.skill.Decay;
import org.junit.jupiter.api.Test;

class PassportWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final View view = new View(null, Messages.in("nl"), "/my/skills", null);

    private static Bilingual words(String text) {
        return new Bilingual(text, text);
    }

    private static RatingLine rated(int level, RatingSource source, LocalDate on) {
        Instant at = on.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new RatingLine(1, new RatingFact(level, level, source, on, null, at), null, null, null, null);
    }

    private static PassportLine row(ExemptionLine exemption, RatingLine... ratings) {
        Scale scale = new Scale("scale", words("schaal"));
        Framework framework = new Framework("framework", "1", words("raamwerk"), words("eigen"), scale);
        SkillArea area = new SkillArea(framework, "area", words("gebied"), 1);
        Skill skill = new Skill(area, "skill", Track.SOFT_SKILLS, 1, 5, words("vaardigheid"));
        ExplainedLevel explained =
                ExplainedLevel.of(CountingRule.PRIORITISED, Decay.NONE, List.of(ratings), AsOf.today(TODAY));
        return new PassportLine(skill, null, explained, SkillWishes.Wish.none(1), List.of(), List.of(), exemption);
    }

    private static ExemptionLine exempt(LocalDate until) {
        return new ExemptionLine(1, 2, 3, words("vaardigheid"), "Ander project", TODAY, until, null, "Sanne de Vries");
    }

    @Test
    void whatOneIsExemptFromIsNotCalledNotAsked() {
        assertEquals("Nog niet ingeschat · nu niet gevraagd", PassportWords.line(view, row(null)));
        assertEquals("Nog niet ingeschat · vrijgesteld", PassportWords.line(view, row(exempt(null))));
        assertEquals(
                "Nog niet ingeschat · vrijgesteld tot en met 1 maart 2027",
                PassportWords.line(view, row(exempt(LocalDate.of(2027, 3, 1)))));
    }

    @Test
    void whatWasAgreedIsNotCalledTheManagersView() {
        RatingLine certificate = rated(4, RatingSource.CERTIFICATE, TODAY.minusDays(9));
        PassportLine agreed = row(null, certificate, rated(2, RatingSource.AGREED, TODAY));
        assertEquals("Niveau 4 van 5 · nu niet gevraagd · afgesproken 2", PassportWords.line(view, agreed));
        assertEquals("Afgesproken in een gesprek", PassportWords.managerTerm(view, agreed.explained()));
        PassportLine seen = row(null, certificate, rated(2, RatingSource.MANAGER, TODAY));
        assertEquals("Leidinggevende ziet", PassportWords.managerTerm(view, seen.explained()));
    }

    @Test
    void anAgeBeyondTwoYearsIsToldInYears() {
        assertEquals("(23 maanden oud)", age(TODAY.minusMonths(23)));
        assertEquals("(2 jaar oud)", age(TODAY.minusMonths(24)));
        assertEquals("(3 jaar oud)", age(TODAY.minusMonths(47)));
    }

    private String age(LocalDate on) {
        return PassportWords.age(view, rated(2, RatingSource.SELF, on), TODAY);
    }
}
