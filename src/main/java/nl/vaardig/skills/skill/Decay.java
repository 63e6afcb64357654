package nl.vaardig.skills.skill;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.vaardig.platform.said.Said;
import nl.vaardig.skills.framework.Levels;
import nl.vaardig.skills.framework.Skill;

/**
 * How a level fades when a skill is not shown again: L = L0 + (L − L0)·0.5^(t/h) (rules.md, Old ratings and fading), t
 * from the day the rating is about. Off unless a municipality sets a half-life for a skill. {@link DecaySql} says the
 * same in the database.
 *
 * @param floor          L0, the level that never fades, 0 or more
 * @param halfLifeMonths h, 1–600 months of 30.436875 days (a twelfth of a mean Gregorian year); null = no decay
 */
public record Decay(int floor, Integer halfLifeMonths) {

    /** What every skill has until somebody decides otherwise. */
    public static final Decay NONE = new Decay(0, null);

    /** Months. */
    public static final int LONGEST = 600;

    private static final double HALF = 0.5;
    private static final double DAYS_PER_MONTH = 30.436875;

    /** @throws IllegalArgumentException for a negative floor or a half-life outside 1–600 */
    public Decay {
        if (floor < 0) {
            throw new IllegalArgumentException("A level is never negative: " + floor);
        }
        if (halfLifeMonths != null && (halfLifeMonths < 1 || halfLifeMonths > LONGEST)) {
            throw new IllegalArgumentException("A half-life is 1 to " + LONGEST + " months: " + halfLifeMonths);
        }
    }

    /**
     * Reads halfLifeMonths, without which nothing fades, and floorLevel, a level of the skill (the first when nothing is said).
     *
     * @param skill null when it can't be used, which has been noted already
     * @return null when something can't be used
     */
    public static Decay read(Said said, Skill skill) {
        Integer months = said.optionalNumber("halfLifeMonths", 1, LONGEST);
        Integer floor = said.optionalNumber("floorLevel", 1, Levels.top(skill));
        if (!said.isSound()) return null;
        return months == null ? NONE : new Decay(floor == null ? 1 : floor, months);
    }

    public boolean isOff() {
        return halfLifeMonths == null;
    }

    /**
     * The faded level before rounding: never above the level itself, and never below the floor; a level at or below the
     * floor stays as it is.
     *
     * @param level   L, as it was on the day it was shown, 0 or more
     * @param shownOn the day the rating is about
     * @param on      the day asked for
     * @throws IllegalArgumentException for a negative level, or a day before it was shown
     */
    public double exactly(int level, LocalDate shownOn, LocalDate on) {
        if (level < 0 || on.isBefore(shownOn)) {
            throw new IllegalArgumentException("No decay of " + level + " from " + shownOn + " to " + on);
        }
        if (isOff() || level <= floor) return level;
        return floor + (level - floor) * Math.pow(0.5, ChronoUnit.DAYS.between(shownOn, on) / halfLifeDays());
    }

    /** {@link #exactly} as a step of the scale: rounded to the nearest, halves up, in favour of the person. */
    public int level(int level, LocalDate shownOn, LocalDate on) {
        return (int) Math.floor(exactly(level, shownOn, on) + HALF);
    }

    /**
     * The first day after this one on which it counts as less.
     *
     * @return null when that never comes
     */
    public LocalDate lowerFrom(int level, LocalDate shownOn, LocalDate on) {
        int now = level(level, shownOn, on);
        if (isOff() || now <= floor) return null;
        return shownOn.plusDays((long) Math.floor(halfLifeDays() * halvings(level, now)) + 1);
    }

    /**
     * How long a level counts as this, or as more: l − ½ is passed after h·log2((L − L0) / (l − ½ − L0)) months.
     *
     * @param as l, above the floor and at most the level
     * @throws IllegalArgumentException for another one, or when nothing fades
     */
    public double months(int level, int as) {
        if (isOff() || as <= floor || as > level)
            throw new IllegalArgumentException(level + " never fades below " + as);
        return halfLifeMonths * halvings(level, as);
    }

    private double halvings(int level, int as) {
        return Math.log((level - floor) / (as - HALF - floor)) / Math.log(2);
    }

    private double halfLifeDays() {
        return halfLifeMonths * DAYS_PER_MONTH;
    }
}
