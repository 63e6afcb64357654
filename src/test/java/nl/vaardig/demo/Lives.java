package nl.vaardig.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoField;

/** Draws who someone is: age, working hours, and for those already in service how long they have been there. */
final class Lives {
    private static final int LONGEST_TENURE = 35;
    private static final String[] FTE = {"1.000", "0.889", "0.778", "0.667", "0.500"};
    private static final int[] FTE_WEIGHTS = {55, 20, 13, 8, 4};
    private static final int[] OPENING_FROM = {22, 30, 38, 46, 54, 60};
    private static final int[] OPENING_TO = {29, 37, 45, 53, 59, 65};
    private static final int[] OPENING_WEIGHTS = {7, 12, 17, 26, 25, 13};
    private static final int[] HIRE_FROM = {21, 27, 33, 41, 49, 57};
    private static final int[] HIRE_TO = {26, 32, 40, 48, 56, 61};
    private static final int[] HIRE_WEIGHTS = {14, 18, 17, 18, 22, 11};
    private static final int[] RETIRE_YEARS = {63, 64, 65, 66, 67, 68};
    private static final int[] RETIRE_WEIGHTS = {3, 5, 9, 14, 60, 9};
    private static final int LEADER_FROM = 34;

    private final Dice dice;
    private int count;

    Lives(Dice dice) {
        this.dice = dice;
    }

    Person opening(JobRole role, LocalDate day) {
        int band = dice.weighted(OPENING_WEIGHTS);
        return person(role, dice.between(OPENING_FROM[band], OPENING_TO[band]), day);
    }

    Person hire(JobRole role, LocalDate day) {
        int band = dice.weighted(HIRE_WEIGHTS);
        return person(role, dice.between(HIRE_FROM[band], HIRE_TO[band]), day);
    }

    /** The first day of someone who is in service when the six years begin: often long before. */
    LocalDate startBefore(Person person, LocalDate opening) {
        int longest = Math.min(LONGEST_TENURE, person.ageIn(month(opening)) - 20);
        double share = dice.share();
        int months = Math.max(1, (int) (share * share * longest * 12 + dice.between(0, 18)));
        return opening.minusMonths(Math.min(months, Math.max(1, longest * 12)));
    }

    static int month(LocalDate day) {
        return (int) day.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private Person person(JobRole role, int drawn, LocalDate day) {
        int age = role.managerial() ? Math.max(drawn, LEADER_FROM + dice.below(14)) : drawn;
        int birth = month(day) - age * 12 - dice.below(12);
        int retire = birth + RETIRE_YEARS[dice.weighted(RETIRE_WEIGHTS)] * 12 + dice.between(0, 3);
        String fte = FTE[role.managerial() ? dice.weighted(80, 15, 5, 0, 0) : dice.weighted(FTE_WEIGHTS)];
        return new Person(++count, birth, Math.max(retire, month(day) + 6), dice.spread(), fte);
    }
}
