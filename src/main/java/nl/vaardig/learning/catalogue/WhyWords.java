package nl.vaardig.learning.catalogue;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import nl.vaardig.platform.page.View;

/** Why something is shown to the reader, in words. */
public final class WhyWords {

    private WhyWords() {}

    /** Such as: Uw functie vraagt Gegevens lezen op niveau 3. U hebt niveau 2, ingeschat in mei. */
    public static String of(View view, Need need, LocalDate today) {
        String asked = view.t(
                need.byJobRole() ? "catalogue.why.role" : "catalogue.why.work", view.in(need.name()), need.required());
        String has = need.level() == null
                ? view.t("catalogue.why.unknown")
                : view.t("catalogue.why.level", need.level(), month(need.validOn(), today, view.lang()));
        return asked + " " + has + (need.grow() ? " " + view.t("catalogue.why.grow") : "");
    }

    /** The name of the month, with the year unless that month was the last of its name. */
    static String month(LocalDate day, LocalDate today, String language) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
        return day.plusYears(1).isAfter(today) ? month : month + " " + day.getYear();
    }
}
