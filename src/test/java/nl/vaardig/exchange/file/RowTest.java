package nl.vaardig.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {

    private enum Colour {
        RED,
        GREEN
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-28",
                "28-02-2026",
                "28-2-2026",
                " 2026-02-28 ",
                "20260228",
                "28/02/2026",
                "28.2.2026",
                "2026/02/28",
                "28-2-2026 00:00",
                "28-2-2026 0:00:00",
                "2026-02-28T00:00:00.000",
                "28-02-2026 23:59"
            })
    void readsDays(String text) {
        assertEquals(LocalDate.of(2026, 2, 28), row(text).date("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "30-02-2026",
                "02/28/2026",
                "gisteren",
                "20260230",
                "46081",
                "28-2-2026 13:00",
                "28-02.2026",
                "202602-28"
            })
    void refusesWhatIsNoDay(String text) {
        Row row = row(text);
        assertNull(row.date("a"));
        assertEquals("import.cell.noDate", only(row).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0026-01-01", "1899-12-31", "2200-01-01", "9999-12-31"})
    void refusesADayThatNothingHereIsAbout(String text) {
        Row row = row(text);
        assertNull(row.date("a"));
        assertEquals("import.cell.dateRange", only(row).key());
        assertEquals(List.of(text, "01-01-1900", "31-12-2199"), only(row).arguments(), "days as people write them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0026-01-01", "1949-12-31", "01-01-2032", "2200-01-01"})
    void namesOneRangeForAFieldHoweverFarOffTheDayIs(String text) {
        Row row = row(text);
        assertNull(row.date("a", LocalDate.of(1950, 1, 1), LocalDate.of(2031, 12, 31)));
        assertEquals("import.cell.dateRange", only(row).key());
        assertEquals(List.of(text, "01-01-1950", "31-12-2031"), only(row).arguments());
    }

    @Test
    void countsCharactersAsTheirWriterDoes() {
        assertEquals("😀😀", row(" 😀😀\u00a0").text("a", 2));
        assertEquals("é", row("e\u0301").text("a", 1));
        Row row = row("😀😀😀");
        row.text("a", 2);
        assertEquals(List.of("2", "3"), only(row).arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202eb", "a\u001fb"})
    void takesOutWhatNobodySees(String text) {
        assertEquals("ab", row(text).text("a", 9));
    }

    @ParameterizedTest
    @CsvSource({
        "31-12-25,import.cell.shortYear",
        "31/12/25 00:00,import.cell.shortYear",
        "03/04/2026,import.cell.twoDates",
        "04/04/2026,"
    })
    void refusesADayThatMayBeTwo(String text, String key) {
        Row row = row(text);
        row.date("a");
        assertEquals(key, row.isSound() ? null : only(row).key());
    }

    @Test
    void theYear9999IsNoEnd() {
        Row row = row("31-12-9999");
        assertNull(row.lastDay("a"));
        assertTrue(row.isOpenEnd("a"));
        assertTrue(row.isSound());
        assertEquals(LocalDate.of(2026, 12, 31), row("31-12-2026").lastDay("a"));
    }

    @ParameterizedTest
    @CsvSource({"'0,8889',0.8889", "0.888888888888889,0.8889", "1,1"})
    void roundsAwayWhatASpreadsheetAddsToAPartOfFullTime(String text, BigDecimal number) {
        assertEquals(0, number.compareTo(row(text).rounded("a", 0, 2, 4)));
    }

    @Test
    void namesTheCodeWithItsLeadingZeros() {
        Row row = row("123");
        assertNull(row.known("a", Map.of("000123", 1)));
        assertEquals(List.of("123", "000123"), only(row).arguments());
        assertEquals("import.cell.unknownZeros", only(row).key());
    }

    @Test
    void aWarningLeavesTheRowSound() {
        Row row = row("x");
        row.warn("a", "some.key", 1);
        assertTrue(row.isSound());
        assertEquals(1, row.warnings().size());
    }

    @ParameterizedTest
    @CsvSource({"0.8,0.8", "'0,8',0.8", "1.000,1", "0,0", "2,2"})
    void readsDecimalsBehindAPointOrAComma(String text, BigDecimal number) {
        assertEquals(0, number.compareTo(row(text).decimal("a", 0, 2, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "2.5,import.cell.notBetweenDecimals",
        "-1,import.cell.notBetweenDecimals",
        "0.1234,import.cell.notBetweenDecimals",
        "veel,import.cell.noNumber",
        "1.000.000,import.cell.noNumber",
        "1e3,import.cell.noNumber",
        "'',import.cell.missing"
    })
    void refusesOtherDecimals(String text, String key) {
        Row row = row(text);
        assertNull(row.decimal("a", 0, 2, 3));
        assertEquals(key, only(row).key());
    }

    @Test
    void aWholeNumberHasNoDecimals() {
        Row row = row("1.5");
        assertNull(row.number("a", 1, 5));
        assertEquals("import.cell.notBetween", only(row).key());
    }

    @ParameterizedTest
    @CsvSource({"true,true", "JA,true", "1,true", "false,false", "nee,false", "0,false"})
    void readsYesAndNoInBothLanguages(String text, boolean truth) {
        Row row = row(text);
        assertEquals(truth, row.truth("a"));
        assertTrue(row.isSound());
    }

    @Test
    void refusesMaybe() {
        Row row = row("misschien");
        row.truth("a");
        assertEquals("import.cell.noTruth", only(row).key());
    }

    @Test
    void namesWhatOneCanChooseFrom() {
        assertEquals(Colour.RED, row("red").one("a", Colour.class));
        Row row = row("blue");
        assertNull(row.one("a", Colour.class));
        assertEquals(List.of("blue", "RED, GREEN"), only(row).arguments());
    }

    @Test
    void knowsCodesAndRefusesOthers() {
        assertEquals(7, row("x").known("a", Map.of("x", 7)));
        assertNull(row("").optionalKnown("a", Map.of("x", 7)));
        Row row = row("X");
        assertNull(row.known("a", Map.of("x", 7)));
        assertEquals("import.cell.unknown", only(row).key());
    }

    @Test
    void splitsAtBars() {
        assertEquals(List.of("a", "b"), row("a| b |").parts("a"));
        assertEquals(List.of(), row("").parts("a"));
    }

    @Test
    void findsAllFaultsOfARowAtOnce() {
        Row row = new Row(3, Map.of("a", 0, "b", 1), List.of("", "x".repeat(9)));
        row.text("a", 5);
        row.text("b", 5);
        assertEquals(
                List.of("import.cell.missing", "import.cell.tooLong"),
                row.faults().stream().map(Fault::key).toList());
        assertEquals(List.of("a", "b"), row.faults().stream().map(Fault::column).toList());
    }

    private static Row row(String cell) {
        return new Row(2, Map.of("a", 0), List.of(cell));
    }

    private static Fault only(Row row) {
        assertEquals(1, row.faults().size(), row.faults().toString());
        return row.faults().get(0);
    }
}
