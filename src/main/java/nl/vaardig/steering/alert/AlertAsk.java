package nl.vaardig.steering.alert;

import nl.vaardig.inventory.rating.give.Ending;

/**
 * What is asked of the list.
 *
 * @param skill only about this skill, or null
 * @param days  how far ahead an expiring rating is told of, 1 to {@value #MOST_DAYS}
 */
public record AlertAsk(Whose whose, AlertKind kind, Long skill, int days) {

    /** The same as a matrix marks. */
    public static final int DAYS = Ending.SOON;

    public static final int MOST_DAYS = 365;

    public AlertAsk of(AlertKind other) {
        return new AlertAsk(whose, other, skill, days);
    }
}
