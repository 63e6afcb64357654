package nl.vaardig.steering.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vaardig.inventory.wish.Certainty;
import nl.vaardig.inventory.wish.LastUsed;
import nl.vaardig.inventory.wish.SkillWishes.Told;
import nl.vaardig.inventory.wish.SkillWishes.Wish;
import nl.vaardig.platform.said.Sent;

/**
 * What a rating form sent. Each skill on it has a level (or none yet) and what is said beside it, and both as the form had
 * sent them before, so that a page left open for a day doesn't take back what was said elsewhere since.
 *
 * @param skills on the form, in its order
 * @param levels as typed, by skill
 * @param was    level by skill as the form last knew it to be saved
 * @param wishes what was said beside the level, of every skill on the form
 * @param before the same as the form last knew it to be saved; without those of which it doesn't say so
 */
public record RatingForm(
        List<Long> skills,
        Map<Long, String> levels,
        Map<Long, String> was,
        Map<Long, Wish> wishes,
        Map<Long, Wish> before) {

    /** The last field of each form here: one that was cut short lacks it. */
    public static final String COMPLETE = "complete";

    public static final RatingForm EMPTY = new RatingForm(List.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** Reads skill, and of each level-, was- and what is said beside it. What can't be used is noted at its field. */
    static RatingForm read(Sent sent) {
        List<Long> skills = numbers(sent.typedAll("skill"));
        Map<Long, String> levels = new HashMap<>();
        Map<Long, String> was = new HashMap<>();
        Map<Long, Wish> wishes = new HashMap<>();
        Map<Long, Wish> wished = new HashMap<>();
        for (Long skill : skills) {
            if (sent.isSaid("level-" + skill)) levels.put(skill, sent.typed("level-" + skill));
            if (sent.isSaid("was-" + skill)) was.put(skill, sent.typed("was-" + skill));
            Told said = said(skill, sent);
            wishes.put(skill, said.wish());
            if (said.was() != null) wished.put(skill, said.was());
        }
        mustBeWhole(sent);
        return new RatingForm(skills, levels, was, wishes, wished);
    }

    /** The form as it is once all of it is saved. */
    RatingForm saved() {
        return new RatingForm(skills, levels, levels, wishes, wishes);
    }

    /** A form that was cut short would take back what it lacks: a wish that isn't ticked is one no longer had. */
    static void mustBeWhole(Sent sent) {
        if (!sent.isSaid(COMPLETE)) sent.fault(COMPLETE, "people.rating.cutShort");
    }

    /** What is said beside the level of one skill, with what the page showed before. */
    static Told said(long skill, Sent sent) {
        return new Told(wish(skill, sent), WishMark.read(skill, sent.typed(WishMark.field(skill))));
    }

    /** Of the skills that something was said about: of one that is alone on its page all of it is said again. */
    List<Told> said() {
        return skills.stream()
                .filter(skill -> skills.size() == 1 || isTouched(skill))
                .map(skill -> new Told(wishes.get(skill), before.get(skill)))
                .toList();
    }

    private boolean isTouched(long skill) {
        Wish shown = before.get(skill);
        return shown == null
                || !wishes.get(skill).saysTheSame(shown)
                || !Objects.equals(levels.get(skill), was.get(skill));
    }

    private static Wish wish(long skill, Sent sent) {
        return new Wish(
                skill,
                sent.has("grow", skill),
                sent.has("help", skill),
                sent.optionalOne("certainty-" + skill, Certainty.class),
                sent.optionalOne("used-" + skill, LastUsed.class),
                null);
    }

    static List<Long> numbers(List<String> values) {
        List<Long> numbers = new ArrayList<>();
        for (String value : values) {
            if (value.matches("\\d{1,18}")) numbers.add(Long.valueOf(value));
        }
        return numbers;
    }

    /** The levels that differ from what the form had sent before; something that is no level is noted at its field. */
    Map<Long, Integer> changes(Sent sent) {
        Map<Long, Integer> changes = new HashMap<>();
        levels.forEach((skill, level) -> {
            if (!level.equals(was.get(skill))) changes.put(skill, level(skill, sent));
        });
        return changes;
    }

    /** A number; whether it is a level of that skill is known where ratings are given. */
    static Integer level(long skill, Sent sent) {
        String typed = sent.typed("level-" + skill);
        if (typed.matches("\\d{1,3}")) return Integer.valueOf(typed);
        sent.fault("level-" + skill, "people.rating.noLevel");
        return null;
    }
}
