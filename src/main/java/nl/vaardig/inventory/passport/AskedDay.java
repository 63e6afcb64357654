package nl.vaardig.inventory.passport;

import java.time.LocalDate;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.View;

/**
 * The day for which a passport was asked. Of a day that can't be used the page shows today, with what was typed and why
 * it can't be used beside the field.
 *
 * @param wrong null when the day can be used
 */
public record AskedDay(AsOf when, String typed, BadField wrong) {

    public static AskedDay read(String on, LocalDate today) {
        try {
            AsOf when = AsOf.parse(on, today);
            return new AskedDay(when, when.isToday() ? "" : when.on().toString(), null);
        } catch (BadField e) {
            return new AskedDay(AsOf.today(today), on, e);
        }
    }

    public boolean isWrong() {
        return wrong != null;
    }

    public boolean isOpen() {
        return isWrong() || !when.isToday();
    }

    public String error(View view) {
        return isWrong() ? view.t(wrong.key(), wrong.arguments()) : null;
    }

    public int status() {
        return isWrong() ? 422 : 200;
    }
}
