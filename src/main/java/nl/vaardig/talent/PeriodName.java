package nl.vaardig.talent;

import nl.vaardig.platform.View;

/** What a period is called on the screen. */
public final class PeriodName {

    private PeriodName() {
    }

    /** 2025, 1e kwartaal 2025, or from the first to the last day. */
    public static String of(View view, Period period) {
        String year = String.valueOf(period.start().getYear());
        if (PeriodUnit.YEAR.isWhole(period)) return year;
        if (PeriodUnit.QUARTER.isWhole(period)) {
            return view.t("talent.period.quarter", (period.start().getMonthValue() + 2) / 3, year);
        }
        return view.t("talent.period.days", view.date(period.start()), view.date(period.end()));
    }
}
