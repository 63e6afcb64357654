package nl.vaardig.steering.overview.group;

import java.util.Map;
import nl.vaardig.steering.overview.group.GapCatalogue.GoalFact;
import nl.vaardig.steering.overview.group.GapCatalogue.SkillFact;
import nl.vaardig.steering.overview.line.Asked;
import nl.vaardig.steering.overview.line.GapLines;

/**
 * What a skill weighs, 1–3, looked up by number: a goal's own criticality in its row, and everywhere when it is the
 * filter; else the highest any goal gives it.
 */
final class Weights {

    private final int[] usual;
    private final int[][] ofRow;

    /** @param ofGoals whether rows are goals, which weigh in their own way */
    Weights(GapLines lines, Rows rows, boolean ofGoals, GapAsk filter, GapCatalogue catalogue) {
        usual = new int[lines.skills().size()];
        GoalFact chosen = catalogue.goal(filter.goal()).orElse(null);
        for (int skill = 0; skill < usual.length; skill++)
            usual[skill] = usual(catalogue.skills().get(lines.skills().id(skill)), chosen);
        ofRow = new int[rows.size()][];
        for (int row = 0; row < ofRow.length; row++) {
            Object key = rows.key(row);
            boolean isItsOwn = ofGoals && !GroupedBy.NO_GOAL.equals(key);
            ofRow[row] = isItsOwn ? own(lines, catalogue.goals().get(key).skills()) : usual;
        }
    }

    private static int usual(SkillFact skill, GoalFact chosen) {
        if (skill == null) return 0;
        return chosen == null ? skill.criticality() : chosen.skills().getOrDefault(skill.id(), 0);
    }

    private static int[] own(GapLines lines, Map<Long, Integer> weights) {
        int[] own = new int[lines.skills().size()];
        for (int skill = 0; skill < own.length; skill++)
            own[skill] = weights.getOrDefault(lines.skills().id(skill), 0);
        return own;
    }

    int of(Asked asked) {
        return usual[asked.skill()];
    }

    int in(int row, Asked asked) {
        return ofRow[row][asked.skill()];
    }
}
