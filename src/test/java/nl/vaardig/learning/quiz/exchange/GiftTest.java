package nl.vaardig.learning.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.vaardig.cast.Cast;
import nl.vaardig.learning.quiz.item.ItemFields;
import nl.vaardig.learning.quiz.item.ItemKind;
import nl.vaardig.learning.quiz.item.ItemWish;
import nl.vaardig.learning.quiz.item.Option;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.Test;

/** Moodle's GIFT in and out. */
class GiftTest {

    private static final Skill SKILL = Cast.aSkill();
    private static final String KEY = GiftWriter.key(SKILL);

    private static ItemWish wish(GiftItem item) {
        assertTrue(item.isUnderstood(), item.start() + ": " + item.fault());
        Sent sent = ItemFields.said(item.fields(), "nl");
        ItemWish wish = ItemFields.read(sent, Known.byCode(Map.of(KEY, SKILL)), "nl");
        assertNotNull(wish, item.start() + ": " + sent.errors());
        return wish;
    }

    private static ItemWish only(String gift) {
        List<GiftItem> items = GiftReader.read(gift, "nl");
        assertEquals(1, items.size());
        return wish(items.get(0));
    }

    private static String fault(String gift) {
        List<GiftItem> items = GiftReader.read(gift, "nl");
        assertEquals(1, items.size());
        return items.get(0).fault();
    }

    @Test
    void readsOneRightAnswerWithFeedback() {
        ItemWish wish = only(
                "// een opmerking\n::Grant::Who is buried in Grant's tomb?{\n=Grant#Yes\n~no one\n~Napoleon #No.\n####General}");
        assertEquals(ItemKind.ONE, wish.kind());
        assertEquals("Grant", wish.name());
        assertEquals("Who is buried in Grant's tomb?", wish.text().nl());
        assertEquals(
                List.of("Grant", "no one", "Napoleon"),
                wish.options().stream().map(option -> option.text().nl()).toList());
        assertEquals("No.", wish.options().get(2).feedback().nl());
        assertEquals("General", wish.explanation().nl());
    }

    @Test
    void signsAreReadBehindABackslash() {
        assertEquals(
                "1+1=2 {a} ~ # : \\(x\\)",
                only("1+1\\=2 \\{a\\} \\~ \\# \\: \\(x\\){T}").text().nl());
        assertEquals("een\ntwee", only("een\\ntwee{F}").text().nl());
    }

    /** As fuhrmanator/GIFT-grammar-PEG.js#53 and #58 and csev/gift2qti#7. */
    @Test
    void equalsAndColonsInAQuestionNeedNone() {
        ItemWish wish = only("Is a = b: ja of nee? {=ja ~nee}");
        assertEquals("Is a = b: ja of nee?", wish.text().nl());
    }

    @Test
    void readsTheOtherKinds() {
        assertEquals(ItemKind.SEVERAL, only("Q{~%50%a ~%50%b ~%-100%c}").kind());
        assertEquals(ItemKind.FILL_IN, only("Two plus two is {=four =4}.").kind());
        assertEquals(
                "Two plus two is _____ .",
                only("Two plus two is {=four =4}.").text().nl());
        assertEquals(
                ItemKind.MATCH,
                only("Match {=Canada -> Ottawa\n=Italy -> Rome\n= -> Oslo}").kind());
        assertEquals(ItemKind.OPEN, only("Write an essay {}").kind());
        assertEquals(
                ItemKind.ORDER,
                only("Order {>3 ALL VERTICAL ABSOLUTE_POSITION\nfirst\nsecond}").kind());
        ItemWish number = only("Pi {#3.1..3.2}");
        assertEquals("3.15", number.options().get(0).number().toPlainString());
        assertEquals("0.05", number.options().get(0).tolerance().toPlainString());
        assertEquals(
                "5", only("When {#=1822:5#right}").options().get(0).tolerance().toPlainString());
    }

    @Test
    void trueAndFalseSayFirstWhatIsToldToWhoHadItWrong() {
        ItemWish wish = only("Water is wet{T#Voel maar.#Precies.}");
        assertEquals("Precies.", wish.options().get(0).feedback().nl());
        assertEquals("Voel maar.", wish.options().get(1).feedback().nl());
        assertTrue(wish.options().get(0).right());
    }

    @Test
    void htmlBecomesMarkdownAndWhatHasNoWordThereIsTold() {
        assertEquals(
                "Een **vet** woord & 2 < 3\\*",
                only("[html]<p>Een <b>vet</b> woord &amp; 2 &lt; 3*</p>{T}")
                        .text()
                        .nl());
        assertEquals("quiz.gift.tag", fault("[html]<p>Half &\\#55357; een teken</p>{T}"));
        assertEquals("quiz.gift.tag", fault("[html]<p>Niets &\\#0; hier</p>{T}"));
        assertEquals("quiz.gift.tag", fault("[html]<p><img src\\=\"a.png\"></p>{T}"));
    }

    @Test
    void whatIsNotUnderstoodIsToldByItemAndTheRestIsRead() {
        String file = "Goed{T}\n\nZonder antwoorden\n\nOpen {=a ~b\n\n$CATEGORY: x\nDeels {=a ~%50%b}\n\nOok goed{F}";
        List<GiftItem> items = GiftReader.read(file, "nl");
        assertEquals(List.of(1, 3, 5, 8, 10), items.stream().map(GiftItem::line).toList());
        List<String> faults = new ArrayList<>();
        items.forEach(item -> faults.add(String.valueOf(item.fault())));
        assertEquals(
                List.of("null", "quiz.gift.noAnswers", "quiz.gift.noClosing", "quiz.gift.weights", "null"), faults);
    }

    @Test
    void moodlesOwnSpansAreTheTwoLanguages() {
        ItemWish wish = only(
                "<span lang\\=\"nl\" class\\=\"multilang\">Ja?</span><span lang\\=\"en\" class\\=\"multilang\">Yes?</span>{T}");
        assertEquals(new Bilingual("Ja?", "Yes?"), wish.text());
        assertEquals(
                new Bilingual("", "Yes?"),
                wish(GiftReader.read("Yes?{T}", "en").get(0)).text());
    }

    /** Complaint 16: character by character, also with HTML, formulas and line breaks. */
    @Test
    void whatIsWrittenIsReadAgainAsItWas() {
        Random chance = new Random(20261201);
        for (int i = 0; i < 4000; i++) {
            ItemWish wish = random(chance);
            String gift = GiftWriter.of(List.of(wish));
            List<GiftItem> items = GiftReader.read(gift, "nl");
            assertEquals(1, items.size(), gift);
            assertTrue(items.get(0).isUnderstood(), gift + items.get(0).fault());
            assertEquals(wish.mark(), wish(items.get(0)).mark(), gift);
            assertEquals(gift, GiftWriter.of(List.of(wish(items.get(0)))));
        }
    }

    private static final List<String> PIECES = List.of(
            "=",
            "~",
            "#",
            "{",
            "}",
            ":",
            "\\",
            "->",
            "%50%",
            "//",
            "[html]",
            "[markdown]",
            ">",
            "<b>x</b>",
            "####",
            "::",
            "\\(a=b\\)",
            "$CATEGORY",
            "T",
            "é",
            "😀",
            " ",
            "a",
            "n",
            "woord",
            "&amp;",
            "TRUE",
            "1.5",
            "..",
            "\\n",
            "-",
            "?");

    private static String text(Random chance, boolean lines) {
        StringBuilder text = new StringBuilder();
        for (int i = chance.nextInt(6); i >= 0; i--) {
            text.append(PIECES.get(chance.nextInt(PIECES.size())));
            if (lines && chance.nextInt(4) == 0) text.append("\n");
        }
        return text.toString().strip();
    }

    private static Bilingual both(Random chance, boolean lines) {
        String nl = chance.nextInt(4) == 0 ? "" : text(chance, lines);
        String en = chance.nextInt(2) == 0 ? "" : text(chance, lines);
        return new Bilingual(nl, en);
    }

    /** Again and again until one comes that can be kept. */
    private static ItemWish random(Random chance) {
        while (true) {
            ItemKind kind = ItemKind.values()[chance.nextInt(ItemKind.values().length)];
            Sent sent = Sent.blank()
                    .with("kind", kind)
                    .with("name", text(chance, false))
                    .with("skill", KEY)
                    .with("level", 1 + chance.nextInt(5))
                    .withBoth("text", both(chance, true))
                    .withBoth("explanation", both(chance, true))
                    .with("number", chance.nextInt(100) - 50 + ",25")
                    .with("tolerance", chance.nextInt(3));
            for (int row = 1; row <= 2 + chance.nextInt(4); row++) {
                sent.withBoth("text" + row, both(chance, false))
                        .withBoth("partner" + row, both(chance, false))
                        .withBoth("feedback" + row, both(chance, true));
                if (chance.nextBoolean()) sent.add("right", row);
            }
            ItemWish wish = ItemFields.read(sent, Known.byCode(Map.of(KEY, SKILL)), "nl");
            if (wish != null && fits(wish)) return wish;
        }
    }

    /** What GIFT has no place for: something said of answers that are put in order or matched. */
    private static boolean fits(ItemWish wish) {
        boolean isSaid = wish.options().stream().map(Option::feedback).anyMatch(feedback -> !feedback.isBlank());
        return wish.kind().hasFeedback() || !isSaid;
    }
}
