package nl.vaardig.platform.who;

import java.util.Set;

/**
 * What is read together with who asks, as nearly every page needs it. It holds for one request that changes nothing.
 *
 * @param stamp the number of what is kept in memory of the municipality; null where nothing is
 * @param leads departments of which the user is the manager by name
 * @param administrator who made the link with which the user's password was chosen lately; null when nobody did
 */
public record FoundAtSignIn(CurrentUser user, Long stamp, Set<Long> leads, String administrator) {}
