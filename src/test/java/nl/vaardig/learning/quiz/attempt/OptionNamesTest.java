package nl.vaardig.learning.quiz.attempt;

import static nl.vaardig.cast.Cast.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import nl.vaardig.learning.quiz.item.ItemKind;
import nl.vaardig.learning.quiz.item.Marking;
import nl.vaardig.learning.quiz.item.Option;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class OptionNamesTest {

    private static final Bilingual NOTHING = new Bilingual("", "");

    private static Option line(String text) {
        return Option.of(words(text), true, NOTHING);
    }

    @Test
    void whatIsPutInOrderIsNamedByWhereItStands() {
        OptionNames names = OptionNames.of(ItemKind.ORDER, List.of(line("a"), line("b"), line("c")), List.of(3, 1, 2));
        assertEquals("2,3,1", names.told("1,2,3"), "the right order doesn't read as one, two, three");
        assertEquals("1,2,3", names.kept("2,3,1"));
    }

    @Test
    void partnersStandByTheirLettersAndNotBesideWhatTheyBelongTo() {
        List<Option> options = List.of(
                Option.pair(words("schip"), words("zee")),
                Option.pair(words("hert"), words("bos")),
                Option.pair(words("vis"), words("zee")));
        OptionNames names = OptionNames.of(ItemKind.MATCH, options, List.of(1, 2, 3));
        assertEquals(List.of(words("bos"), words("zee")), names.partnerTexts());
        assertEquals("1=2,2=1,3=2", names.told("1=1,2=2,3=3"));
        String kept = names.kept("1=2,2=1,3=2");
        assertEquals(
                0,
                BigDecimal.ONE.compareTo(
                        new Marking(ItemKind.MATCH, options).points(kept).orElseThrow()));
    }

    @Test
    void whatIsTypedIsNotTouched() {
        OptionNames names = OptionNames.of(ItemKind.NUMBER, List.of(), List.of());
        assertEquals("-2.5", names.kept("-2.5"));
        assertEquals("-2.5", names.told("-2.5"));
    }
}
