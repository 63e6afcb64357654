package nl.vaardig.learning.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.learning.quiz.item.Item;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quiz as another program sends it. */
@Schema(name = "QuizToSave")
public record QuizBody(
        Bilingual title,
        @Schema(examples = "70") Integer passPercent,
        @Schema(description = "null: as many as somebody likes", nullable = true, examples = "3") Integer attempts,
        @Schema(description = "null: no time limit", nullable = true, examples = "20") Integer minutes,
        @Schema(nullable = true) Boolean shuffle,
        Feedback feedback,
        @Schema(description = "Of which passing gives a rating, where the path brings to it", nullable = true)
                Long skillId,
        @Schema(nullable = true, examples = "2") Integer level,
        @Schema(description = "TEST or COURSE_RESULT", nullable = true) RatingSource source,
        @Schema(description = "What it asks, in this order", nullable = true) List<Part> parts) {

    @Schema(name = "QuizPart", description = "A question, or so many drawn from those of a skill")
    public record Part(
            @Schema(nullable = true, examples = "40") Long itemId,
            @Schema(nullable = true, examples = "23") Long skillId,
            @Schema(nullable = true, examples = "2") Integer level,
            @Schema(nullable = true, examples = "5") Integer draw) {

        static Part of(PartSaid said) {
            return new Part(
                    said.item() == null ? null : said.item().id(),
                    said.skill() == null ? null : said.skill().id(),
                    said.level(),
                    said.draw());
        }

        private PartSaid said(Known<Item> items, Known<Skill> skills) {
            if (itemId != null) {
                Item item = items.find(String.valueOf(itemId));
                return item == null ? null : PartSaid.question(item);
            }
            Skill skill = skillId == null ? null : skills.find(String.valueOf(skillId));
            boolean isSound = skill != null
                    && draw != null
                    && draw >= 1
                    && draw <= QuizPart.MOST_DRAWN
                    && (level == null || level >= 1 && level <= skill.topLevel());
            return isSound ? new PartSaid(null, skill, level, draw) : null;
        }
    }

    /** What it asks; what can't be used is noted. */
    List<PartSaid> asked(Sent sent, Known<Item> items, Known<Skill> skills) {
        List<PartSaid> all = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (Part part : parts == null ? List.<Part>of() : parts) {
            PartSaid said = part == null ? null : part.said(items, skills);
            if (said == null) sent.fault("parts", "form.choice");
            else if (said.item() != null && !seen.add(said.item().id())) sent.fault("parts", "quiz.parts.twice");
            else all.add(said);
        }
        if (all.size() > Quizzes.MOST_PARTS) sent.fault("parts", "quiz.parts.many", Quizzes.MOST_PARTS);
        return all;
    }
}
