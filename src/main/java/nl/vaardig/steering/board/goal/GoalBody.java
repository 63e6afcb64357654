package nl.vaardig.steering.board.goal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.GoalSkill;
import nl.vaardig.inventory.goal.GoalWish;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal as another program sends it, to make it or to put it in the place of what it was. */
@Schema(name = "GoalToSave")
public record GoalBody(
        @Schema(
                        description = "Letters, digits, dots, dashes and underscores; no other goal has it",
                        examples = "data-driven-work")
                String code,
        Bilingual name,
        Bilingual theme,
        @Schema(
                        enumeration = {"EXPLORE", "EXPERIMENT", "SCALE_UP", "EMBED"},
                        examples = "EXPLORE")
                GoalPhase phase,
        @Schema(description = "From today on, unless it is aimed at that day already", examples = "2028-12-31")
                LocalDate targetOn,
        @Schema(description = "Who answers for it in the board") Bilingual ownerBoard,
        @Schema(description = "Who answers for it in the line") Bilingual ownerLine,
        @Schema(
                        description =
                                "All skills it leans on; null leaves them as they are, an empty list lets go of all",
                        nullable = true)
                List<Weight> skills) {

    /** A skill and how much the goal leans on it. */
    @Schema(name = "GoalSkill")
    public record Weight(
            @Schema(examples = "23") Long skillId,
            @Schema(description = "1 helps, 2 is needed, 3 fails without it", examples = "3") Integer criticality) {}

    /** @param goal what it was; null for a new one @param weights the skills it leans on now */
    public GoalWish read(StrategicGoal goal, List<GoalSkill> weights, LocalDate today) {
        if (phase == null) throw new BadField("phase", "form.choice");
        LocalDate now = goal == null ? null : goal.targetOn();
        return new GoalWish(
                GoalWish.code(code),
                both("name", name, 200),
                both("theme", theme, 120),
                phase,
                GoalWish.target(targetOn, now, today),
                both("ownerBoard", ownerBoard, 120),
                both("ownerLine", ownerLine, 120),
                criticalities(weights));
    }

    private Map<Long, Integer> criticalities(List<GoalSkill> now) {
        Map<Long, Integer> chosen = new HashMap<>();
        if (skills == null) return chosen;
        now.forEach(weight -> chosen.put(weight.skill().id(), 0));
        for (Weight weight : skills) {
            if (weight == null || weight.skillId() == null) throw new BadField("skills", "form.missing");
            Integer criticality = weight.criticality();
            boolean fits = criticality != null && criticality >= 1 && criticality <= 3;
            if (!fits) throw new BadField("skills", "form.number", 1, 3);
            chosen.put(weight.skillId(), criticality);
        }
        return chosen;
    }

    private static Bilingual both(String field, Bilingual text, int most) {
        Asked.present(text, field);
        return new Bilingual(fits(field, text.nl(), most), fits(field, text.en(), most));
    }

    private static String fits(String field, String text, int most) {
        if (text.isBlank()) throw new BadField(field, "form.missing");
        String plain = text.strip();
        if (plain.length() > most) throw new BadField(field, "form.tooLong", most, plain.length());
        return plain;
    }
}
