package nl.vaardig.access;

import java.util.List;
import java.util.Set;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;

/**
 * Whether somebody may confirm what another asked. Another administrator does; where there is none, an HR adviser or a
 * privacy officer. Nobody confirms the own question, for oneself, or for whoever made the link to the own password in
 * the last 30 days: that could be one person with two names.
 *
 * @param asked         the user asked for it
 * @param concerned     it is about the user
 * @param linkedByAsker whoever asked made the link with which the user's password was chosen lately
 * @param administrator the user is an administrator
 * @param keeper        the user is an HR adviser or a privacy officer
 * @param others        administrators who could confirm it
 */
record SecondPerson(
        boolean asked, boolean concerned, boolean linkedByAsker, boolean administrator, boolean keeper, long others) {

    /** The key of the reason why not; null when the user may. */
    String refusal() {
        if (asked) return "rule.access.ownRequest";
        if (concerned) return "rule.access.requestForOneself";
        if (linkedByAsker) return "rule.access.linkedByAsker";
        if (administrator) return null;
        if (!keeper) return "rule.access.notTheSecond";
        return others == 0 ? null : "rule.access.administratorConfirms";
    }

    /** @throws RuleRefused with the reason */
    void check() {
        String why = refusal();
        RuleRefused.unless(why == null, why);
    }

    /**
     * Who there is to be the second person, found once for all that waits.
     *
     * @param administrators who can sign in here
     * @param links          with which the password of one of them, or of the user, was chosen lately
     */
    record Among(CurrentUser user, List<Administrator> administrators, Set<Link> links) {

        SecondPerson of(AccessRequest waiting) {
            long asker = waiting.askedBy();
            return new SecondPerson(
                    asker == user.accountId(),
                    waiting.membership().account().id() == user.accountId(),
                    links.contains(new Link(user.accountId(), asker)),
                    user.has(Role.ADMINISTRATOR),
                    user.has(Role.HR_ADVISOR) || user.has(Role.PRIVACY_OFFICER),
                    others(asker, waiting.membership().id()));
        }

        /** Administrators who did not ask, are not concerned, and whose password whoever asked had no hand in. */
        private long others(long asker, long concerned) {
            return administrators.stream()
                    .filter(one -> one.accountId() != asker && one.membershipId() != concerned)
                    .filter(one -> !links.contains(new Link(one.accountId(), asker)))
                    .count();
        }
    }

    record Administrator(long membershipId, long accountId) {}

    /** @param maker account of whoever made it */
    record Link(long accountId, long maker) {}
}
