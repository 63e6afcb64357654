package nl.vaardig.talent.workforce;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.vaardig.platform.page.View;

/** What a period is called on the screen. */
public final class PeriodName {

    private PeriodName() {}

    /** 2025; 1e kwartaal 2025; 2026, tot en met 22 november; or from the first to the last day. */
    public static String of(View view, Period period) {
        PeriodUnit unit = unit(period);
        if (unit.isWhole(period)) return whole(view, unit, period);
        Period around = unit.around(period.start());
        if (period.end().isAfter(around.end()) || !touchesAnEnd(period, around)) {
            return view.t("workforce.period.days", view.date(period.start()), view.date(period.end()));
        }
        boolean begins = period.start().equals(around.start());
        return view.t(
                begins ? "workforce.period.until" : "workforce.period.from",
                whole(view, unit, around),
                view.date(begins ? period.end() : period.start()));
    }

    /** As short as fits under a chart: of a part of a period the month up to which or from which it runs. */
    public static String brief(View view, PeriodUnit unit, Period period) {
        Period around = unit.around(period.start());
        String name = whole(view, unit, around);
        if (unit.isWhole(period)) return name;
        boolean begins = period.start().equals(around.start());
        return view.t(
                begins ? "workforce.period.untilMonth" : "workforce.period.fromMonth",
                name,
                month(view, begins ? period.end() : period.start()));
    }

    private static String month(View view, LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL", Locale.forLanguageTag(view.lang()))
                .format(day)
                .replace(".", "");
    }

    private static boolean touchesAnEnd(Period period, Period around) {
        return period.start().equals(around.start()) || period.end().equals(around.end());
    }

    /** A part of a year that is a whole quarter, or a part of one, is named after the quarter. */
    private static PeriodUnit unit(Period period) {
        Period quarter = PeriodUnit.QUARTER.around(period.start());
        boolean within = !period.end().isAfter(quarter.end());
        return within && touchesAnEnd(period, quarter) ? PeriodUnit.QUARTER : PeriodUnit.YEAR;
    }

    private static String whole(View view, PeriodUnit unit, Period period) {
        String year = String.valueOf(period.start().getYear());
        int quarter = (period.start().getMonthValue() + 2) / 3;
        return unit == PeriodUnit.YEAR ? year : view.t("workforce.period.quarter", quarter, year);
    }
}
