package nl.vaardig.learning.assignment.finish;

import java.util.List;
import java.util.Optional;
import nl.vaardig.learning.assignment.own.OwnPaths;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;

/**
 * What the last page of an own path shows.
 *
 * @param changes    of each skill that the path brings, in the order of the path
 * @param canDo      what one does who has reached them, three at most
 * @param next       another own path that goes on, or null
 * @param evaluation what one said of it before
 */
public record Finish(
        OwnPaths.Mine mine,
        List<Change> changes,
        List<Bilingual> canDo,
        OwnPaths.Mine next,
        Optional<PathEvaluation> evaluation,
        Sent fields) {

    /**
     * One skill, before the path was begun and now.
     *
     * @param before null: not assessed then
     * @param now    null: not assessed
     * @param brings the level that the path is for
     */
    public record Change(Bilingual skill, Integer before, Integer now, int brings) {

        /** Of all that is shown of it. */
        public int highest() {
            return Math.max(brings, Math.max(before == null ? 0 : before, now == null ? 0 : now));
        }

        public boolean isRise() {
            return now != null && (before == null || now > before);
        }
    }

    public boolean hasRisen() {
        return changes.stream().anyMatch(Change::isRise);
    }

    /** What one would say now: typed, or said before. */
    public boolean says(String field, Enum<?> choice) {
        if (fields.isSaid(field)) return fields.has(field, choice.name());
        return evaluation
                .map(said -> field.equals("useful") ? said.useful() == choice : said.fit() == choice)
                .orElse(false);
    }

    public String better() {
        return fields.isSaid("better")
                ? fields.typed("better")
                : evaluation.map(PathEvaluation::better).orElse("");
    }
}
