package nl.vaardig.learning.assignment.finish;

import nl.vaardig.platform.said.Said;

/** What can be said of a path that was finished. @param better at most 1,000 characters, or null */
record EvaluationWish(Usefulness useful, Fit fit, String better) {

    /** Null when something can't be used. */
    static EvaluationWish read(Said said) {
        Usefulness useful = said.one("useful", Usefulness.class);
        Fit fit = said.one("fit", Fit.class);
        String better = said.optionalText("better", PathEvaluation.LONGEST_BETTER);
        return said.isSound() ? new EvaluationWish(useful, fit, better) : null;
    }
}
