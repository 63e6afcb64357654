package nl.vaardig.steering.board.goal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.GoalSkill;
import nl.vaardig.platform.said.Sent;
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

    /** As a wish has them, of the skills that the goal leans on now: one that isn't sent is let go of. */
    public Map<Long, Integer> criticalities(List<GoalSkill> now, Sent sent) {
        Map<Long, Integer> chosen = new HashMap<>();
        if (skills == null) return chosen;
        now.forEach(weight -> chosen.put(weight.skill().id(), 0));
        for (Weight weight : skills) {
            Integer criticality = weight == null ? null : weight.criticality();
            if (weight == null || weight.skillId() == null) sent.fault("skills", "form.missing");
            else if (criticality == null || criticality < 1 || criticality > GoalSkill.HIGHEST)
                sent.fault("skills", "form.number", 1, GoalSkill.HIGHEST);
            else chosen.put(weight.skillId(), criticality);
        }
        return chosen;
    }
}
