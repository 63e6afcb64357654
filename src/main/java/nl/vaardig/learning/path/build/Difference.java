package nl.vaardig.learning.path.build;

import java.util.List;
import java.util.Objects;
import nl.vaardig.platform.words.Bilingual;

/**
 * One thing in which a draft differs from the version in use.
 *
 * @param what   what kind of thing: the end of the key {@code path.build.diff.*}
 * @param step   the step it is about, null for the path itself
 * @param pieces words that stay, came and went
 */
public record Difference(What what, About step, List<WordDifference.Piece> pieces) {

    public enum What {
        ADDED,
        REMOVED,
        MOVED,
        TITLE,
        TEXT,
        QUESTION,
        KIND,
        HOURS,
        COURSE,
        MATERIAL,
        EVIDENCE,
        DAYS,
        TOGETHER,
        NAME,
        SUMMARY,
        GOAL,
        OWNER,
        TRACK,
        DEPTH,
        POPULATION,
        OUTCOME
    }

    /** @param before its place in the version in use, 0: it isn't there; @param now in the draft, 0: not there any more */
    public record About(long id, Bilingual title, int before, int now) {

        public int place() {
            return now == 0 ? before : now;
        }
    }

    /** Null when both are the same. */
    static Difference of(What what, About step, String before, String after) {
        if (Objects.equals(before.strip(), after.strip())) return null;
        return new Difference(what, step, WordDifference.between(before, after));
    }

    /** A value that was another one: the whole of it, not its words. Null when both are the same. */
    static Difference value(What what, About step, String before, String after) {
        if (Objects.equals(before, after)) return null;
        return new Difference(
                what,
                step,
                List.of(
                        new WordDifference.Piece(WordDifference.Piece.Kind.WENT, before),
                        new WordDifference.Piece(WordDifference.Piece.Kind.CAME, after)));
    }
}
