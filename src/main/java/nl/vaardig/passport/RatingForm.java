package nl.vaardig.passport;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.wish.Certainty;
import nl.vaardig.inventory.wish.LastUsed;
import nl.vaardig.inventory.wish.SkillWishes.Wish;
import nl.vaardig.platform.Asked;
import nl.vaardig.platform.BadField;

/**
 * What a rating form sent. Each skill on it has a level (or none yet) and the level that the form had sent before, so
 * that a page left open for a day doesn't take back what was said elsewhere since.
 *
 * @param skills on the form, in its order
 * @param levels as typed, by skill
 * @param was    level by skill as the form last knew it to be saved
 * @param wishes what was said beside the level, of every skill on the form
 */
public record RatingForm(List<Long> skills, Map<Long, String> levels, Map<Long, String> was, Map<Long, Wish> wishes) {

    public static final RatingForm EMPTY = new RatingForm(List.of(), Map.of(), Map.of(), Map.of());

    static RatingForm of(MultivaluedMap<String, String> sent) {
        List<Long> skills = numbers(sent.get("skill"));
        Map<Long, String> levels = new HashMap<>();
        Map<Long, String> was = new HashMap<>();
        Map<Long, Wish> wishes = new HashMap<>();
        for (Long skill : skills) {
            String level = sent.getFirst("level-" + skill);
            if (level != null && !level.isBlank()) levels.put(skill, level.strip());
            String before = sent.getFirst("was-" + skill);
            if (before != null && !before.isBlank()) was.put(skill, before.strip());
            wishes.put(skill, wish(skill, sent));
        }
        return new RatingForm(skills, levels, was, wishes);
    }

    /** @throws BadField for an answer that is none of the choices */
    static Wish wish(long skill, MultivaluedMap<String, String> sent) {
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
            if (!level.matches("\\d{1,3}")) throw new BadField("level-" + skill, "passport.rating.noLevel");
            changes.put(skill, Integer.valueOf(level));
        });
        return changes;
    }
}
