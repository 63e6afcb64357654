package nl.vaardig.talent.flow;

import nl.vaardig.platform.page.View;
import nl.vaardig.platform.words.Messages;

/** What a time in employment is called: 9 maanden; 2 jaar; 8 jaar en 3 maanden. */
public final class TenureName {

    private static final int YEAR = 12;

    private TenureName() {}

    /** @param months 0 or more */
    public static String of(View view, int months) {
        return of(Messages.in(view.lang()), months);
    }

    static String of(Messages messages, int months) {
        if (months == 0) return "0";
        if (months % YEAR == 0) return messages.text("flow.years", months / YEAR);
        if (months < YEAR) return messages.text("flow.months", months);
        return messages.text("flow.yearsAndMonths", months / YEAR, months % YEAR);
    }
}
