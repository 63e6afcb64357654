package nl.vaardig.talent;

import nl.vaardig.platform.Messages;
import nl.vaardig.platform.View;

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
        if (months % YEAR == 0) return messages.text("talent.years", months / YEAR);
        if (months < YEAR) return messages.text("talent.months", months);
        return messages.text("talent.yearsAndMonths", months / YEAR, months % YEAR);
    }
}
