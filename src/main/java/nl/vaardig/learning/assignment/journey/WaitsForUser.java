package nl.vaardig.learning.assignment.journey;

import nl.vaardig.platform.who.CurrentUser;

/** What waits for the word of somebody else than the learner; one bean for each list there is. */
public interface WaitsForUser {

    /** Where the list is. */
    String address();

    /** The key of a sentence with the number in it. */
    String word();

    boolean isFor(CurrentUser user);

    /** How many wait for the current user. One statement. */
    long count();
}
