package nl.vaardig.learning.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;

/**
 * Days on which Dutch town halls are closed. Easter after the rule of Gauss as Butcher wrote it (Nature, 1876): right for
 * all years of the Gregorian calendar. Liberation day is a holiday of municipalities every fifth year.
 */
public enum Holidays {
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER,
    EASTER_MONDAY,
    KINGS_DAY,
    LIBERATION_DAY,
    ASCENSION,
    PENTECOST,
    PENTECOST_MONDAY,
    CHRISTMAS,
    BOXING_DAY;

    public static Optional<Holidays> on(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        Map<LocalDate, Holidays> moving = Map.of(
                easter.minusDays(2),
                GOOD_FRIDAY,
                easter,
                EASTER,
                easter.plusDays(1),
                EASTER_MONDAY,
                easter.plusDays(39),
                ASCENSION,
                easter.plusDays(49),
                PENTECOST,
                easter.plusDays(50),
                PENTECOST_MONDAY);
        Holidays fixed = fixed(day);
        return Optional.ofNullable(fixed == null ? moving.get(day) : fixed);
    }

    private static Holidays fixed(LocalDate day) {
        if (day.equals(kingsDay(day.getYear()))) return KINGS_DAY;
        if (isOn(day, Month.JANUARY, 1)) return NEW_YEAR;
        if (isOn(day, Month.MAY, 5) && day.getYear() % 5 == 0) return LIBERATION_DAY;
        if (isOn(day, Month.DECEMBER, 25)) return CHRISTMAS;
        return isOn(day, Month.DECEMBER, 26) ? BOXING_DAY : null;
    }

    private static boolean isOn(LocalDate day, Month month, int date) {
        return day.getMonth() == month && day.getDayOfMonth() == date;
    }

    /** 27 April, or the day before when that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        LocalDate day = LocalDate.of(year, Month.APRIL, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
