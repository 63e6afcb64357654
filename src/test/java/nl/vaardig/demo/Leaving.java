package nl.vaardig.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Who leaves sooner, and why. Newcomers, the young and scarce digital talent go more often; so the curves have a story. */
final class Leaving {
    private static final double FIRST_TWO_YEARS = 2.1;
    private static final double UNDER_35 = 1.6;
    private static final double DIGITAL_TALENT = 1.4;
    private static final double HIGHEST = FIRST_TWO_YEARS * UNDER_35 * DIGITAL_TALENT;
    private static final String[] REASONS = {
        "RESIGNED", "TRANSFERRED_TO_JOINT_ARRANGEMENT", "DISMISSED", "DIED", "OTHER"
    };
    private static final int[] WEIGHTS = {80, 7, 5, 2, 2};
    private static final double END_OF_FIXED_TERM = .34;
    private static final int EARLY_RETIREMENT = 62;

    private final Dice dice;

    Leaving(Dice dice) {
        this.dice = dice;
    }

    /** True in proportion to how likely this person is to leave, for drawing one at a time. */
    boolean goes(Person person, LocalDate day) {
        double weight = tenureDays(person, day) < 730 ? FIRST_TWO_YEARS : 1;
        weight *= person.ageIn(Lives.month(day)) < 35 ? UNDER_35 : 1;
        weight *= person.seat.role.isTalent() ? DIGITAL_TALENT : 1;
        return dice.share() * HIGHEST < weight;
    }

    String reason(Person person, LocalDate day) {
        if (person.ageIn(Lives.month(day)) >= EARLY_RETIREMENT && dice.chance(.6)) {
            return "RETIRED";
        }
        boolean shortly = tenureDays(person, day) < 760;
        return shortly && dice.chance(END_OF_FIXED_TERM) ? "FIXED_TERM_ENDED" : REASONS[dice.weighted(WEIGHTS)];
    }

    private static long tenureDays(Person person, LocalDate day) {
        return ChronoUnit.DAYS.between(person.serviceStart(), day);
    }
}
