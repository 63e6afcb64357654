package nl.vaardig.access;

import java.util.List;
import java.util.Set;
import nl.vaardig.platform.CurrentUser;
import nl.vaardig.platform.Role;

/**
 * Who may be the second person, found once for all that waits.
 *
 * @param administrators who can sign in here
 * @param links          with which the password of one of them, or of the user, was chosen lately
 */
record Seconds(CurrentUser user, List<Administrator> administrators, Set<Link> links) {

    record Administrator(long membershipId, long accountId) {}

    /** @param maker account of whoever made it */
    record Link(long accountId, long maker) {}

    SecondPerson of(AccessRequest waiting) {
        long asker = waiting.askedBy();
        return new SecondPerson(
                asker == user.accountId(),
                waiting.membership().account().id() == user.accountId(),
                links.contains(new Link(user.accountId(), asker)),
                user.has(Role.ADMINISTRATOR),
                user.has(Role.HR_ADVISOR) || user.has(Role.PRIVACY_OFFICER),
                others(waiting));
    }

    /** Administrators who did not ask, are not concerned, and whose password whoever asked had no hand in. */
    private long others(AccessRequest waiting) {
        return administrators.stream()
                .filter(one -> one.accountId() != waiting.askedBy())
                .filter(one -> one.membershipId() != waiting.membership().id())
                .filter(one -> !links.contains(new Link(one.accountId(), waiting.askedBy())))
                .count();
    }
}
