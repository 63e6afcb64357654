package nl.vaardig.inventory.rating;

import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.platform.time.Days;

/**
 * The moment a figure is about: what was valid on a day, as far as it was known at a moment; and maybe what is asked on
 * a later day, so that the levels of today stand against a profile of 2028.
 *
 * @param knownAt ratings entered later are left out; null for today's figures, which are kept ready
 * @param askedOn requirements of this day: the day itself, or a later one
 */
public record AsOf(LocalDate on, Instant knownAt, LocalDate askedOn) {

    /** Later than anything recorded. */
    static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    /** With what is asked on the day itself. */
    public AsOf(LocalDate on, Instant knownAt) {
        this(on, knownAt, on);
    }

    public static AsOf today(LocalDate today) {
        return new AsOf(today, null);
    }

    /** Today as all ratings say, under whatever rule: the levels kept ready are those of the rule that was chosen. */
    public static AsOf recounted(LocalDate today) {
        return new AsOf(today, EVER);
    }

    /**
     * A past day as it was known at the end of that day, so that what was entered later does not rewrite it.
     *
     * @param on null or today = today
     * @throws BadField at "on" for a day to come
     */
    public static AsOf on(LocalDate on, LocalDate today) {
        if (on == null || on.equals(today)) return today(today);
        if (on.isAfter(today)) throw new BadField("on", "rating.asOf.future");
        return new AsOf(on, endOf(on));
    }

    /**
     * As {@link #on(LocalDate, LocalDate)}, from a parameter such as 2026-03-01; empty = today.
     *
     * @throws BadField at "on" when it is no date, or lies ahead
     */
    public static AsOf parse(String on, LocalDate today) {
        if (on == null || on.isBlank()) return today(today);
        return on(day(on, "on"), today);
    }

    /**
     * The same day with what was known at another moment, such as 2026-03-31T23:59:59Z; empty = this.
     *
     * @throws BadField at "knownAt" when it is no moment
     */
    public AsOf knownAt(String moment) {
        if (moment == null || moment.isBlank()) return this;
        Instant known = Days.moment(moment).orElseThrow(() -> new BadField("knownAt", "rating.asOf.noMoment"));
        return new AsOf(on, known, askedOn);
    }

    /**
     * The same people and levels with what is asked on a day to come, such as 2028-01-01; empty = this.
     *
     * @throws BadField at "askedOn" when it is no date, or lies before the day of the levels
     */
    public AsOf asking(String day) {
        if (day == null || day.isBlank()) return this;
        LocalDate asked = day(day, "askedOn");
        if (asked.isBefore(on)) throw new BadField("askedOn", "rating.asOf.askedBefore");
        return new AsOf(on, knownAt, asked);
    }

    private static LocalDate day(String text, String field) {
        return Days.read(text).orElseThrow(() -> new BadField(field, "rating.asOf.noDate"));
    }

    /** Whether what is asked is of another day than the levels. */
    public boolean asksLater() {
        return askedOn.isAfter(on);
    }

    /** The same with what is asked on the day itself. */
    public AsOf askingThen() {
        return new AsOf(on, knownAt);
    }

    /** The last moment of a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(AmsterdamClock.ZONE).toInstant().minusMillis(1);
    }

    /**
     * Decisions on how levels fade hold as they did then: at the end of the day, however much later ratings came to be
     * known, or at the moment of knowing when that was earlier.
     *
     * @return null for today's figures
     */
    public Instant decidedBy() {
        if (isToday()) return null;
        Instant end = endOf(on);
        return knownAt.isBefore(end) ? knownAt : end;
    }

    public boolean isToday() {
        return knownAt == null;
    }

    /** Whether something recorded at this moment was known. */
    public boolean knew(Instant recordedAt) {
        return knownAt == null || !recordedAt.isAfter(knownAt);
    }
}
