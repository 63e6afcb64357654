package nl.vaardig.learning.quiz;

import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;

/**
 * What a quiz should be, but for its questions.
 *
 * @param passPercent 1 to 100 of all points
 * @param attempts    1 to {@value #MOST_ATTEMPTS}; null: as many as somebody likes
 * @param minutes     1 to {@value #MOST_MINUTES}; null: no limit
 * @param shuffle     whether questions and answers stand in another order for each attempt
 * @param skill       of which passing gives a rating, where the path brings to it; null: of none
 * @param level       null without a skill
 * @param source      TEST or COURSE_RESULT; null without a skill
 */
public record QuizWish(
        Bilingual title,
        int passPercent,
        Integer attempts,
        Integer minutes,
        boolean shuffle,
        Feedback feedback,
        Skill skill,
        Integer level,
        RatingSource source) {

    public static final int MOST_ATTEMPTS = 20;
    public static final int MOST_MINUTES = 600;
    public static final int LONGEST_TITLE = 200;

    /** What stands in a quiz when nobody said otherwise. */
    public static final int USUAL_PERCENT = 70;

    /** Null when something can't be used. */
    public static QuizWish read(Said said, Known<Skill> skills) {
        Bilingual title = said.both("title", LONGEST_TITLE);
        Integer percent = said.number("passPercent", 1, 100);
        Integer attempts = said.optionalNumber("attempts", 1, MOST_ATTEMPTS);
        Integer minutes = said.optionalNumber("minutes", 1, MOST_MINUTES);
        boolean shuffle = said.truth("shuffle");
        Feedback feedback = said.one("feedback", Feedback.class);
        Skill skill = said.optionalKnown("skill", skills);
        Integer level = skill == null ? null : said.number("level", 1, skill.topLevel());
        RatingSource source = skill == null ? null : source(said);
        return said.isSound()
                ? new QuizWish(title, percent, attempts, minutes, shuffle, feedback, skill, level, source)
                : null;
    }

    private static RatingSource source(Said said) {
        RatingSource source = said.optionalOne("source", RatingSource.class);
        if (source == null) return RatingSource.TEST;
        if (source != RatingSource.TEST && source != RatingSource.COURSE_RESULT) said.fault("source", "form.choice");
        return source;
    }

    public static QuizWish of(Quiz quiz) {
        return new QuizWish(
                quiz.title(),
                quiz.passPercent(),
                quiz.attempts(),
                quiz.minutes(),
                quiz.shuffle(),
                quiz.feedback(),
                quiz.skill(),
                quiz.level(),
                quiz.source());
    }
}
