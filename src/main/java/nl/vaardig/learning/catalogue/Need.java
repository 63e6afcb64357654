package nl.vaardig.learning.catalogue;

import java.time.LocalDate;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.platform.words.Bilingual;

/**
 * A skill in which the reader has something to learn.
 *
 * @param required   what is asked, 1 to the top of the scale
 * @param importance 1 to 5
 * @param byJobRole  whether it is the job role that asks that level; otherwise a department, a goal or somebody's own work
 * @param level      null: not assessed
 * @param validOn    since when that level stands; null with it
 * @param grow       whether the reader said to want to grow in it
 */
public record Need(
        long skill,
        Bilingual name,
        int required,
        int importance,
        boolean byJobRole,
        Integer level,
        LocalDate validOn,
        RatingSource source,
        boolean grow) {

    /** What counts as had: nothing as long as it isn't assessed. */
    int has() {
        return level == null ? 0 : level;
    }

    int gap() {
        return required - has();
    }
}
