package nl.vaardig.steering.overview.group;

import java.time.LocalDate;
import java.util.List;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.platform.BadField;

/**
 * The days a board may ask about: today, half a year and a year ago. With days to choose freely, two that lie close
 * together would tell of the few who came or went in between.
 */
public final class BoardDays {

    private BoardDays() {}

    /** The newest first. */
    public static List<AsOf> compared(LocalDate today) {
        return List.of(AsOf.today(today), AsOf.on(today.minusMonths(6), today), AsOf.on(today.minusYears(1), today));
    }

    public static List<AsOf> only(LocalDate today) {
        return List.of(AsOf.today(today));
    }

    /**
     * The place of a day among those that may be asked.
     *
     * @throws BadField for any other day
     */
    public static int placeOf(LocalDate on, LocalDate today) {
        List<LocalDate> days = compared(today).stream().map(AsOf::on).toList();
        int place = days.indexOf(on);
        if (place < 0) throw new BadField("on", "overview.board.days", days.get(1), days.get(2));
        return place;
    }
}
