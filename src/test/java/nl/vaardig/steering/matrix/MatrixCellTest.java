package nl.vaardig.steering.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.vaardig.inventory.gap.Gap;
import nl.vaardig.inventory.requirement.ExemptionLine;
import nl.vaardig.learning.assignment.PlannedLevels.Plan;
import nl.vaardig.platform.page.View;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.steering.matrix.MatrixCell.Kind;
import nl.vaardig.steering.matrix.cell.TeamCell;
import org.junit.jupiter.api.Test;

/** What a cell shows, and what it says. */
class MatrixCellTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Plan PLAN = new Plan(5, new Bilingual("Leren kijken", "Learning to look"), 3, null, DAY);

    private static MatrixCell cell(Integer required, Integer level, Integer self, Integer manager) {
        Gap gap = required == null ? null : new Gap(required, 3, 1, level);
        return new MatrixCell(new TeamCell(gap, level, self, manager, false), null, null, null, null);
    }

    private static MatrixCell cell(Integer required, Integer level) {
        return cell(required, level, null, null);
    }

    private static String words(MatrixCell cell) {
        return new CellWords(new View(null, Messages.in("nl"), "/matrix", null)).of(cell);
    }

    @Test
    void everyCellIsOfOneKind() {
        assertEquals(Kind.NOTHING, cell(null, null).kind());
        assertEquals(Kind.NOT_ASKED, cell(null, 2).kind());
        assertEquals(Kind.UNKNOWN, cell(3, null).kind());
        assertEquals(Kind.SHORT_1, cell(3, 2).kind());
        assertEquals(Kind.SHORT_2, cell(3, 1).kind());
        assertEquals(Kind.SHORT_3, cell(5, 1).kind());
        assertEquals(Kind.MET, cell(3, 3).kind());
        assertEquals(Kind.ABOVE, cell(3, 4).kind());
    }

    @Test
    void theLevelThatCountsIsAlwaysWrittenAndBothWhereTheyDiffer() {
        assertEquals("", cell(null, null).sign());
        assertEquals("?", cell(3, null).sign());
        assertEquals("2", cell(3, 2, 2, 2).sign());
        assertEquals("3", cell(3, 3, 4, 2).sign());
        assertEquals("4‖2", cell(3, 3, 4, 2).both());
        assertEquals("3|4", cell(3, 4, 3, 4).both());
        assertNull(cell(3, 2, 2, 2).both());
        assertEquals("a d t", cell(3, 4, 2, 4).style(false));
        assertEquals("m d", cell(3, 3, 4, 3).style(false));
        assertTrue(cell(3, 4, 2, 4).differs());
        assertFalse(cell(3, 4, null, 4).differs());
    }

    @Test
    void whatTheyAgreedOnNeedsNoTalk() {
        MatrixCell agreed = new MatrixCell(new TeamCell(new Gap(3, 3, 1, 2), 2, 4, 2, true), null, null, null, null);
        assertEquals("4|2", agreed.both());
        assertEquals("g1 d", agreed.style(false));
        assertEquals("van 3, nog 1 niveau te leren, medewerker zegt 4, leidinggevende 2, nu telt 2", words(agreed));
    }

    @Test
    void aCellSaysWhatItShows() {
        assertEquals("", words(cell(null, null)));
        assertEquals("niet gevraagd", words(cell(null, 2)));
        assertEquals("niet ingeschat, gevraagd 3", words(cell(3, null)));
        assertEquals("van 3, nog 1 niveau te leren", words(cell(3, 2)));
        assertEquals("van 3", words(cell(3, 4)));
        assertEquals("van 3, medewerker zegt 3, leidinggevende 4, nu telt 4", words(cell(3, 4, 3, 4)));
        assertTrue(words(cell(3, 4, 2, 4)).endsWith(", nu telt 4, gesprek nodig"));
    }

    @Test
    void whatIsPlannedAndWhatEndsIsSaidWithItsDay() {
        MatrixCell planned = new MatrixCell(cell(3, 2).level(), PLAN, null, null, null);
        assertEquals("g1 p", planned.style(false));
        assertEquals(
                "van 3, nog 1 niveau te leren, gepland: Leren kijken, naar niveau 3, klaar op 1 maart 2027",
                words(planned));
        MatrixCell ending = new MatrixCell(cell(3, 3).level(), null, DAY, null, null);
        assertEquals("m x s", ending.style(true));
        assertEquals("van 3, telt zo tot en met 1 maart 2027", words(ending));
    }

    @Test
    void whoeverIsExemptIsNeitherShortNorUnknown() {
        ExemptionLine row = new ExemptionLine(1, 2, 3, null, "Met verlof", DAY.minusDays(9), DAY, null, null);
        MatrixCell exempt = new MatrixCell(cell(null, null).level(), null, null, row, null);
        assertEquals("e", exempt.style(false));
        assertEquals("–", exempt.sign());
        assertEquals("vrijgesteld tot en met 1 maart 2027", words(exempt));
    }

    @Test
    void whatIsPlannedForSomethingNotAskedIsSaidToo() {
        MatrixCell planned = new MatrixCell(cell(null, null).level(), PLAN, null, null, null);
        assertTrue(words(planned).startsWith("gepland: "));
    }

    @Test
    void aFadedLevelSaysWhatItWas() {
        MatrixCell faded = new MatrixCell(cell(3, 2).level(), null, null, null, 4);
        assertEquals("van 3, nog 1 niveau te leren, was 4 en telt na verloop van tijd lager", words(faded));
        assertEquals("g1 o", faded.style(false));
    }
}
