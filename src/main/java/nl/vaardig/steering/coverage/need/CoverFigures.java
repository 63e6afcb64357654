package nl.vaardig.steering.coverage.need;

import java.util.Set;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/**
 * Coverage of what goals ask, for those who may not see the people. What may be told is decided once, over the numbers of
 * all goals together: a number that one page hides and another tells would be hidden for nothing.
 *
 * @param told ids of the demands whose number of people may be told
 */
public record CoverFigures(Set<Long> told, SmallGroups rule) {

    public CoverFigures {
        told = Set.copyOf(told);
    }

    public Figure<NeedCover> of(NeedCover need) {
        boolean may = told.contains(need.need().id());
        return rule.figure(may ? need.holders().size() : 0, need);
    }
}
