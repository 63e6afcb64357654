package nl.vaardig.learning.quiz.item;

import java.time.Instant;
import java.util.List;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question with its answers, for who writes questions. */
@Schema(name = "QuizItem")
public record ItemAnswer(
        @Schema(examples = "40") long id,
        ItemKind kind,
        String name,
        Long skillId,
        Integer level,
        Bilingual text,
        Bilingual explanation,
        List<ItemBody.Answer> options,
        @Schema(description = "Goes up with each change; attempts keep theirs", examples = "1") int version,
        boolean archived,
        Instant savedAt) {

    static ItemAnswer of(Item item) {
        ItemVersion now = item.now();
        List<ItemBody.Answer> options = now.options().stream()
                .map(one -> new ItemBody.Answer(
                        one.text(), one.partner(), one.right(), one.feedback(), one.number(), one.tolerance()))
                .toList();
        return new ItemAnswer(
                item.id(),
                item.kind(),
                now.name(),
                item.skill() == null ? null : item.skill().id(),
                item.level(),
                now.text(),
                now.explanation(),
                options,
                now.number(),
                item.archivedAt() != null,
                now.savedAt());
    }
}
