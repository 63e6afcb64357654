package nl.vaardig.privacy.smallgroup;

/**
 * The groups that are not shown below one that is: what they are together is known, as the one minus those that are
 * shown below it.
 *
 * @param sum     people in them, counted no further than the smallest group
 * @param some    one of them is not empty
 * @param isMost  each of them that is not empty is the largest that is still too small
 */
record Left(int sum, boolean some, boolean isMost) {

    static final Left NOTHING = new Left(0, false, true);

    /** @param alone of the people, those who are in no other group */
    static Left of(long people, long alone, int smallest) {
        return people == 0 ? NOTHING : new Left((int) Math.min(smallest, alone), true, people == smallest - 1);
    }

    Left with(Left other, int smallest) {
        return new Left(Math.min(smallest, sum + other.sum), some || other.some, isMost && other.isMost);
    }

    /** Nobody is in them, or enough, and their sum says of none of them how many they are. */
    boolean tellsOfNobody(int smallest) {
        return !some || sum >= smallest && !isMost;
    }
}
