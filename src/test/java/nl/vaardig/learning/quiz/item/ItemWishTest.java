package nl.vaardig.learning.quiz.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.cast.Cast;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.Test;

class ItemWishTest {

    private static final Skill SKILL = Cast.aSkill();

    private static Sent of(ItemKind kind) {
        return Sent.blank().with("kind", kind).with("text-nl", "Wat klopt?");
    }

    private static ItemWish read(Sent sent) {
        return ItemFields.read(sent, Known.byCode(Map.of("map", SKILL)), "nl");
    }

    private static void refusedAt(String field, Sent sent) {
        assertNull(read(sent));
        assertEquals(Set.of(field), sent.errors().keySet());
    }

    private static Sent two(Sent sent) {
        return sent.with("text1-nl", "a").with("text2-nl", "b");
    }

    @Test
    void aQuestionWithoutARightAnswerIsRefusedAtItsAnswers() {
        refusedAt("options", two(of(ItemKind.ONE)));
        refusedAt("options", two(of(ItemKind.SEVERAL)));
        refusedAt("options", of(ItemKind.TRUE_FALSE));
        refusedAt("options", of(ItemKind.FILL_IN));
        refusedAt("number", of(ItemKind.NUMBER));
        refusedAt("options", of(ItemKind.MATCH).with("text1-nl", "a").with("text2-nl", "b"));
        refusedAt("options", of(ItemKind.ORDER).with("text1-nl", "a"));
    }

    @Test
    void twoAnswersThatLookTheSameAreRefused() {
        refusedAt(
                "options",
                of(ItemKind.ONE).with("right", 1).with("text1-nl", "Ja").with("text2-nl", "ja"));
    }

    @Test
    void twoRightAnswersAreTooManyForOne() {
        refusedAt("options", two(of(ItemKind.ONE)).withAll("right", List.of(1, 2)));
        assertNotNull(read(two(of(ItemKind.SEVERAL)).withAll("right", List.of(1, 2))));
    }

    @Test
    void aQuestionIsThereInAtLeastOneLanguage() {
        refusedAt("text-nl", two(of(ItemKind.ONE)).with("right", 1).with("text-nl", ""));
        ItemWish wish =
                read(two(of(ItemKind.ONE)).with("right", 2).with("text-nl", "").with("text-en", "What?"));
        assertTrue(wish.lacks("nl"));
        assertTrue(wish.lacks("en"));
        assertEquals(new Bilingual("", "What?"), wish.text());
    }

    @Test
    void aLevelIsOfASkillAndWithinIt() {
        refusedAt("skill", two(of(ItemKind.ONE)).with("right", 1).with("level", 2));
        refusedAt(
                "level",
                two(of(ItemKind.ONE)).with("right", 1).with("skill", "map").with("level", 6));
        ItemWish wish =
                read(two(of(ItemKind.ONE)).with("right", 1).with("skill", "map").with("level", 5));
        assertEquals(5, wish.level());
    }

    @Test
    void emptyRowsBetweenAnswersAreLeftOut() {
        ItemWish wish = read(
                of(ItemKind.ONE).with("text1-nl", "a").with("text4-nl", "b").with("right", 4));
        assertEquals(
                List.of(false, true), wish.options().stream().map(Option::right).toList());
    }

    @Test
    void anOpenQuestionNeedsNoAnswers() {
        assertNotNull(read(of(ItemKind.OPEN)));
    }

    @Test
    void whatIsReadFillsTheFormAgain() {
        Sent sent = of(ItemKind.NUMBER)
                .with("number", "-0,50")
                .with("tolerance", "10")
                .with("feedback1-nl", "Goed");
        ItemWish wish = read(sent);
        Sent again = Sent.blank();
        ItemFields.of(wish, "nl").forEach(again::withAll);
        assertEquals("-0,5", again.typed("number"));
        assertEquals("10", again.typed("tolerance"));
        assertEquals(wish.mark(), read(again).mark());
    }
}
