package nl.vaardig.learning.quiz.item;

import java.math.BigDecimal;
import java.util.List;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Written;
import nl.vaardig.skills.framework.Skill;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question as another program sends it, to make it or to put it in the place of what it was. */
@Schema(name = "QuizItemToSave")
public record ItemBody(
        @Schema(description = "Of a question that is there it doesn't change") ItemKind kind,
        @Schema(nullable = true) String name,
        @Schema(nullable = true, examples = "23") Long skillId,
        @Schema(nullable = true, examples = "2") Integer level,
        @Schema(description = "Markdown; either language may be empty") Bilingual text,
        @Schema(description = "Told when the answer is final; of an open question a good answer", nullable = true)
                Bilingual explanation,
        @Schema(
                        description =
                                "The answers: of an order in the right order, of TRUE_FALSE first true and then false, of an open question none",
                        nullable = true)
                List<Answer> options) {

    @Schema(name = "QuizItemOption")
    public record Answer(
            @Schema(nullable = true) Bilingual text,
            @Schema(description = "Of a match: what belongs to it", nullable = true) Bilingual partner,
            @Schema(nullable = true) Boolean right,
            @Schema(nullable = true) Bilingual feedback,
            @Schema(nullable = true, examples = "12.5") BigDecimal number,
            @Schema(description = "0 when left out", nullable = true, examples = "0.5") BigDecimal tolerance) {

        private boolean isSound() {
            return fits(text, Option.LONGEST_TEXT)
                    && fits(partner, Option.LONGEST_TEXT)
                    && fits(feedback, Option.LONGEST_FEEDBACK)
                    && (number == null || ItemFields.fits(number))
                    && (tolerance == null || tolerance.signum() >= 0 && ItemFields.fits(tolerance));
        }

        private static boolean fits(Bilingual said, int most) {
            return said == null || Written.length(said.nl()) <= most && Written.length(said.en()) <= most;
        }

        private Option of(ItemKind kind) {
            boolean isRight = !kind.isChoice() || Boolean.TRUE.equals(right);
            BigDecimal off = number == null ? null : tolerance == null ? BigDecimal.ZERO : tolerance;
            return new Option(tidy(text), tidy(partner), isRight, tidy(feedback), plain(number), plain(off));
        }

        private static BigDecimal plain(BigDecimal number) {
            return number == null
                    ? null
                    : new BigDecimal(number.stripTrailingZeros().toPlainString());
        }

        private static Bilingual tidy(Bilingual said) {
            return said == null ? Option.NOTHING : new Bilingual(Written.tidy(said.nl()), Written.tidy(said.en()));
        }
    }

    ItemWish wish(Sent sent, Known<Skill> skills) {
        return ItemWish.read(sent, skills, () -> options(sent));
    }

    private List<Option> options(Sent sent) {
        if (options == null || kind == null) return List.of();
        boolean isSound = options.stream().allMatch(one -> one != null && one.isSound())
                && (kind != ItemKind.NUMBER || options.stream().allMatch(one -> one.number() != null));
        if (!isSound) sent.fault("options", "form.choice");
        return isSound ? options.stream().map(one -> one.of(kind)).toList() : List.of();
    }
}
