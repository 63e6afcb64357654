package nl.vaardig.inventory.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.inventory.rating.Histories.Pair;

/**
 * The level that counts, told as plainly as DOMAIN (section 3) tells it and with nothing of the application in it: what
 * the application says in several languages is held against this.
 */
record PlainLevel(
        int level,
        int said,
        RatingSource source,
        long rating,
        LocalDate validOn,
        LocalDate until,
        Integer self,
        Integer manager,
        Integer evidence,
        boolean agreed,
        LocalDate lowerFrom) {

    record Said(
            long id,
            long employee,
            long skill,
            int level,
            RatingSource source,
            LocalDate validOn,
            LocalDate until,
            Instant recordedAt,
            Instant setAsideAt) {

        Pair pair() {
            return new Pair(employee, skill);
        }
    }

    /** A decision that levels of a skill fade. */
    record Fading(long skill, int floor, int halfLifeMonths, Instant decidedAt, Instant endedAt) {

        private boolean heldAt(Instant moment) {
            return !decidedAt.isAfter(moment) && (endedAt == null || endedAt.isAfter(moment));
        }
    }

    /** For what doesn't tell it. */
    PlainLevel withoutEvidence() {
        return new PlainLevel(level, said, source, rating, validOn, until, self, manager, null, agreed, lowerFrom);
    }

    /** Null = not assessed. */
    static PlainLevel of(CountingRule rule, List<Said> all, List<Fading> decisions, AsOf when) {
        Instant known = when.knownAt() == null ? Instant.MAX : when.knownAt();
        Instant dayEnds = AsOf.endOf(when.on());
        Instant decidedBy = known.isBefore(dayEnds) ? known : dayEnds;
        Fading fading = decisions.stream()
                .filter(one -> one.heldAt(decidedBy))
                .findFirst()
                .orElse(null);
        List<Said> holding = new ArrayList<>();
        for (Said one : all) {
            if (one.source() == RatingSource.PEER) continue;
            if (one.validOn().isAfter(when.on())) continue;
            if (one.until() != null && one.until().isBefore(when.on())) continue;
            if (one.recordedAt().isAfter(known)) continue;
            if (one.setAsideAt() != null && !one.setAsideAt().isAfter(known)) continue;
            holding.add(one);
        }
        Said counts = null;
        for (Said one : holding) if (counts == null || goesBefore(rule, one, counts, fading, when.on())) counts = one;
        if (counts == null) return null;
        Said self = newest(holding, 1, 1);
        Said manager = newest(holding, 2, 3);
        Said evidence = newest(holding, 4, 4);
        Said between = newest(holding, 1, 3);
        return new PlainLevel(
                faded(counts, fading, when.on()),
                counts.level(),
                counts.source(),
                counts.id(),
                counts.validOn(),
                counts.until(),
                self == null ? null : self.level(),
                manager == null ? null : manager.level(),
                evidence == null ? null : evidence.level(),
                between != null && between.source() == RatingSource.AGREED,
                lowerFrom(counts, fading, when.on()));
    }

    /** An own rating recorded between opening and closing, and not set aside by then. */
    static boolean answered(List<Said> all, Instant opened, Instant closed) {
        for (Said one : all) {
            boolean inTime =
                    !one.recordedAt().isBefore(opened) && !one.recordedAt().isAfter(closed);
            boolean stands = one.setAsideAt() == null || one.setAsideAt().isAfter(closed);
            if (one.source() == RatingSource.SELF && inTime && stands) return true;
        }
        return false;
    }

    private static boolean goesBefore(CountingRule rule, Said one, Said other, Fading fading, LocalDate on) {
        if (rule == CountingRule.HIGHEST) {
            int difference = faded(one, fading, on) - faded(other, fading, on);
            if (difference != 0) return difference > 0;
        }
        if (rule == CountingRule.LATEST && !one.validOn().equals(other.validOn()))
            return one.validOn().isAfter(other.validOn());
        if (strength(one) != strength(other)) return strength(one) > strength(other);
        return isNewer(one, other);
    }

    private static boolean isNewer(Said one, Said other) {
        if (!one.validOn().equals(other.validOn())) return one.validOn().isAfter(other.validOn());
        if (!one.recordedAt().equals(other.recordedAt()))
            return one.recordedAt().isAfter(other.recordedAt());
        return one.id() > other.id();
    }

    private static Said newest(List<Said> all, int weakest, int strongest) {
        Said newest = null;
        for (Said one : all) {
            boolean isOne = strength(one) >= weakest && strength(one) <= strongest;
            if (isOne && (newest == null || isNewer(one, newest))) newest = one;
        }
        return newest;
    }

    /** Evidence before agreed before manager before self. */
    private static int strength(Said one) {
        return switch (one.source()) {
            case PEER -> 0;
            case SELF -> 1;
            case MANAGER -> 2;
            case AGREED -> 3;
            case TEST, CERTIFICATE, COURSE_RESULT, EXTERNAL_BADGE -> 4;
        };
    }

    /** L0 + (L - L0) * 0.5^(t/h), halves up; what is not above the floor stays. */
    private static int faded(Said one, Fading fading, LocalDate on) {
        if (fading == null || one.level() <= fading.floor()) return one.level();
        double halfLives = ChronoUnit.DAYS.between(one.validOn(), on) / (fading.halfLifeMonths() * 30.436875);
        double exact = fading.floor() + (one.level() - fading.floor()) * Math.pow(0.5, halfLives);
        return (int) Math.floor(exact + 0.5);
    }

    /** Found by waiting. */
    private static LocalDate lowerFrom(Said one, Fading fading, LocalDate on) {
        int now = faded(one, fading, on);
        if (fading == null || now <= fading.floor()) return null;
        LocalDate day = on;
        while (faded(one, fading, day) == now) day = day.plusDays(1);
        return day;
    }
}
