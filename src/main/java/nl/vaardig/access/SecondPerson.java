package nl.vaardig.access;

import nl.vaardig.platform.RuleRefused;

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
}
