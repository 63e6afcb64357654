package nl.vaardig.learning.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.vaardig.platform.said.Said;

/**
 * How long what was learnt counts, and after how long the course is done again.
 *
 * @param validMonths  1 to {@value #MOST_MONTHS}; null when it stays valid
 * @param repeatMonths 1 to {@value #MOST_MONTHS}, not later than it ends to be valid; null when once is enough
 */
@Embeddable
public record Renewal(
        @Column(name = "valid_months") Integer validMonths, @Column(name = "repeat_months") Integer repeatMonths) {

    public static final int MOST_MONTHS = 240;

    static final Renewal NONE = new Renewal(null, null);

    /** Reads validMonths and repeatMonths. */
    static Renewal read(Said said) {
        Renewal renewal = new Renewal(
                said.optionalNumber("validMonths", 1, MOST_MONTHS),
                said.optionalNumber("repeatMonths", 1, MOST_MONTHS));
        if (renewal.isTooLate()) said.fault("repeatMonths", "course.repeat.tooLate", renewal.validMonths());
        return renewal;
    }

    private boolean isTooLate() {
        return validMonths != null && repeatMonths != null && repeatMonths > validMonths;
    }
}
