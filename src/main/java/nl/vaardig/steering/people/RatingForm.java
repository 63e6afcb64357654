package nl.vaardig.steering.people;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vaardig.inventory.wish.Certainty;
import nl.vaardig.inventory.wish.LastUsed;
import nl.vaardig.inventory.wish.SkillWishes.Said;
import nl.vaardig.inventory.wish.SkillWishes.Wish;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Asked;

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

    public static final RatingForm EMPTY = new RatingForm(List.of(), Map.of(), Map.of(), Map.of(), Map.of());

    static RatingForm of(MultivaluedMap<String, String> sent) {
        List<Long> skills = numbers(sent.get("skill"));
        Map<Long, String> levels = new HashMap<>();
        Map<Long, String> was = new HashMap<>();
        Map<Long, Wish> wishes = new HashMap<>();
        Map<Long, Wish> wished = new HashMap<>();
        for (Long skill : skills) {
            String level = sent.getFirst("level-" + skill);
            if (level != null && !level.isBlank()) levels.put(skill, level.strip());
            String before = sent.getFirst("was-" + skill);
            if (before != null && !before.isBlank()) was.put(skill, before.strip());
            Said said = said(skill, sent);
            wishes.put(skill, said.wish());
            if (said.was() != null) wished.put(skill, said.was());
        }
        return new RatingForm(skills, levels, was, wishes, wished);
    }

    /** The form as it is once all of it is saved. */
    RatingForm saved() {
        return new RatingForm(skills, levels, levels, wishes, wishes);
    }

    /**
     * What is said beside the level of one skill, with what the page showed before.
     *
     * @throws BadField for an answer that is none of the choices
     */
    static Said said(long skill, MultivaluedMap<String, String> sent) {
        return new Said(wish(skill, sent), WishMark.read(skill, sent.getFirst(WishMark.field(skill))));
    }

    /** Of the skills that something was said about: of one that is alone on its page all of it is said again. */
    List<Said> said() {
        return skills.stream()
                .filter(skill -> skills.size() == 1 || isTouched(skill))
                .map(skill -> new Said(wishes.get(skill), before.get(skill)))
                .toList();
    }

    private boolean isTouched(long skill) {
        Wish shown = before.get(skill);
        return shown == null
                || !wishes.get(skill).saysTheSame(shown)
                || !Objects.equals(levels.get(skill), was.get(skill));
    }

    private static Wish wish(long skill, MultivaluedMap<String, String> sent) {
        return new Wish(
                skill,
                numbers(sent.get("grow")).contains(skill),
                numbers(sent.get("help")).contains(skill),
                Asked.oneOf(Certainty.class, sent.getFirst("certainty-" + skill), "certainty-" + skill),
                Asked.oneOf(LastUsed.class, sent.getFirst("used-" + skill), "used-" + skill),
                null);
    }

    static List<Long> numbers(List<String> values) {
        List<Long> numbers = new ArrayList<>();
        for (String value : values == null ? List.<String>of() : values) {
            if (value.matches("\\d{1,18}")) numbers.add(Long.valueOf(value));
        }
        return numbers;
    }

    /**
     * The levels that differ from what the form had sent before.
     *
     * @throws BadField at "level-" + skill for something that is no number
     */
    Map<Long, Integer> changes() {
        Map<Long, Integer> changes = new HashMap<>();
        levels.forEach((skill, level) -> {
            if (level.equals(was.get(skill))) return;
            if (!level.matches("\\d{1,3}")) throw new BadField("level-" + skill, "people.rating.noLevel");
            changes.put(skill, Integer.valueOf(level));
        });
        return changes;
    }
}
