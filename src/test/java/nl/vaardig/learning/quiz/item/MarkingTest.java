package nl.vaardig.learning.quiz.item;

import static nl.vaardig.cast.Cast.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static Option option(String text, boolean right) {
        return Option.of(words(text), right, Option.NOTHING);
    }

    private static void assertPoints(String points, ItemKind kind, List<Option> options, String answer) {
        BigDecimal found = new Marking(kind, options).points(answer).orElseThrow();
        assertEquals(0, new BigDecimal(points).compareTo(found), answer + " is worth " + found);
    }

    private static final List<Option> THREE = List.of(option("a", true), option("b", false), option("c", true));

    @Test
    void oneIsRightOrNot() {
        List<Option> options = List.of(option("a", false), option("b", true));
        assertPoints("1", ItemKind.ONE, options, "2");
        assertPoints("0", ItemKind.ONE, options, "1");
        assertPoints("0", ItemKind.ONE, options, null);
        assertPoints("0", ItemKind.ONE, options, "1,2");
        assertPoints("0", ItemKind.ONE, options, "9");
    }

    @Test
    void ofSeveralAWrongOneTakesARightOneAway() {
        assertPoints("1", ItemKind.SEVERAL, THREE, "3,1");
        assertPoints("0.5", ItemKind.SEVERAL, THREE, "1");
        assertPoints("0.5", ItemKind.SEVERAL, THREE, "1,2,3");
        assertPoints("0", ItemKind.SEVERAL, THREE, "1,2");
        assertPoints("0", ItemKind.SEVERAL, THREE, "2");
    }

    @Test
    void ofAnOrderEachPlaceCounts() {
        assertPoints("1", ItemKind.ORDER, THREE, "1,2,3");
        assertPoints("0.3333", ItemKind.ORDER, THREE, "1,3,2");
        assertPoints("0", ItemKind.ORDER, THREE, "2,3,1");
        assertPoints("0", ItemKind.ORDER, THREE, "");
    }

    @Test
    void partnersThatReadTheSameAreTheSame() {
        List<Option> options = List.of(
                Option.pair(words("hond"), words("dier")),
                Option.pair(words("kat"), words("dier")),
                Option.pair(words("roos"), words("bloem")),
                Option.pair(Option.NOTHING, words("steen")));
        assertPoints("1", ItemKind.MATCH, options, "1=1,2=1,3=3");
        assertPoints("0.6667", ItemKind.MATCH, options, "1=2,2=1,3=4");
        assertPoints("0", ItemKind.MATCH, options, "3=4");
    }

    @Test
    void capitalsAndAccentsOfAWordDoNotMatter() {
        List<Option> options = List.of(Option.of(words("privé"), true, Option.NOTHING));
        assertPoints("1", ItemKind.FILL_IN, options, " PRIVE ");
        assertPoints("0", ItemKind.FILL_IN, options, "privaat");
    }

    @Test
    void aNumberIsRightWithinItsToleranceWithBothEnds() {
        List<Option> options = List.of(Option.number(new BigDecimal("-1.5"), new BigDecimal("0.25"), Option.NOTHING));
        assertPoints("1", ItemKind.NUMBER, options, "-1.25");
        assertPoints("1", ItemKind.NUMBER, options, "-1.75");
        assertPoints("0", ItemKind.NUMBER, options, "-1.24");
        assertPoints("0", ItemKind.NUMBER, options, "niets");
    }

    @Test
    void aNumberIsReadAsPeopleTypeItAndKeptWithAPoint() {
        assertEquals(Optional.of(new BigDecimal("-1.125")), Marking.number("-1,125", "nl"));
        assertEquals(Optional.of(new BigDecimal("1125")), Marking.number("1.125", "nl"));
        assertEquals(Optional.empty(), Marking.number("1e9", "nl"));
        List<Option> options = List.of(Option.number(new BigDecimal("1.125"), BigDecimal.ZERO, Option.NOTHING));
        assertPoints("1", ItemKind.NUMBER, options, "1.125");
    }

    @Test
    void anOpenAnswerIsForAPersonUnlessThereIsNone() {
        Marking open = new Marking(ItemKind.OPEN, List.of());
        assertTrue(open.points("Dat hangt ervan af.").isEmpty());
        assertPoints("0", ItemKind.OPEN, List.of(), " ");
        assertFalse(open.isWholly("Dat hangt ervan af."));
    }
}
