package nl.vaardig.exchange.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people and systems in the Netherlands write it: 2026-11-22, 22-11-2026, 22/11/2026, 22.11.2026 or 20261122,
 * also with the midnight at which spreadsheets let it begin, or the last minute with which systems let it end. What may
 * mean two days is none.
 */
record Days(LocalDate day, String fault) {

    private static final int OPEN_END = 9999;
    private static final int MONTHS = 12;
    private static final Pattern TIME = Pattern.compile("(.*?)(?:[ T]+(?:0?0:00(?::00(?:\\.0+)?)?|23:59(?::59)?))?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}");

    static Days read(String cell) {
        Matcher time = TIME.matcher(cell);
        String text = time.matches() ? time.group(1) : cell;
        if (SHORT_YEAR.matcher(text).matches()) return refused("import.cell.shortYear");
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) return dayFirst(dayFirst);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        boolean isWhole = yearFirst.matches() && (!yearFirst.group(2).isEmpty() || text.length() == 8);
        return isWhole
                ? day(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4))
                : refused("import.cell.noDate");
    }

    // With hyphens or points the day comes first everywhere; with slashes Americans begin with the month.
    private static Days dayFirst(Matcher parts) {
        int day = number(parts, 1);
        int month = number(parts, 3);
        boolean isEither = parts.group(2).equals("/") && day != month && day <= MONTHS && month <= MONTHS;
        return isEither ? refused("import.cell.twoDates") : day(number(parts, 4), month, day);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Days day(int year, int month, int day) {
        try {
            return new Days(LocalDate.of(year, month, day), null);
        } catch (DateTimeException e) {
            return refused("import.cell.noDate");
        }
    }

    private static Days refused(String key) {
        return new Days(null, key);
    }

    /** Systems that must have a last day write one in the year 9999 when there is none. */
    boolean isOpenEnd() {
        return day != null && day.getYear() == OPEN_END;
    }
}
