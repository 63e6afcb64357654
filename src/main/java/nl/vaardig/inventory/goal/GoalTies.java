package nl.vaardig.inventory.goal;

import nl.vaardig.platform.RuleRefused;

/**
 * What hangs on a goal.
 *
 * @param requirements also those that ended: figures of the past ask for them
 */
public record GoalTies(long skills, long demands, long requirements, long paths) {

    public boolean isFree() {
        return skills + demands + requirements + paths == 0;
    }

    public Object[] counts() {
        return new Object[] {skills, demands, requirements, paths};
    }

    /** @throws RuleRefused with what hangs on it, when anything does */
    void mustBeFree() {
        RuleRefused.unless(isFree(), "rule.goal.tied", counts());
    }
}
