package nl.vaardig.learning.handin.review;

import nl.vaardig.learning.handin.VersionWish;
import nl.vaardig.platform.said.Said;

/** What a reviewer says of a version. @param words null only when it is accepted */
record HandInVerdict(boolean accepted, String words) {

    /** Null when something can't be used. */
    static HandInVerdict read(Said said) {
        ReviewVerdict verdict = said.one("verdict", ReviewVerdict.class);
        String words = said.optionalText("words", VersionWish.LONGEST_ANSWER);
        if (verdict == ReviewVerdict.NOT_YET && !said.isSaid("words")) said.fault("words", "handin.review.wordsNeeded");
        return said.isSound() ? new HandInVerdict(verdict == ReviewVerdict.ACCEPTED, words) : null;
    }
}
