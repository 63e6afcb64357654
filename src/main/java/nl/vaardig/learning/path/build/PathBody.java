package nl.vaardig.learning.path.build;

import java.math.BigDecimal;
import java.util.List;
import nl.vaardig.learning.path.PathFacts;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.learning.path.StepSaid;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft of a path as another program sends it, whole: what it says of itself, what it brings, and its steps in order. */
@Schema(name = "PathDraftToSave")
public record PathBody(
        Bilingual name,
        @Schema(nullable = true) Bilingual summary,
        Track track,
        @Schema(description = "1 (first acquaintance) to 3", examples = "1") Integer depth,
        @Schema(description = "null: everyone", nullable = true) Population population,
        @Schema(nullable = true, examples = "4") Long goalId,
        @Schema(description = "Who in the line owns it", nullable = true) Bilingual owner,
        @Schema(description = "Each skill once", nullable = true) List<Reached> outcomes,
        List<Planned> steps) {

    /** A level that it brings people to. */
    @Schema(name = "PathDraftOutcome")
    public record Reached(@Schema(examples = "23") Long skillId, @Schema(examples = "2") Integer level) {}

    /** One step. @param id of the step it stays, also from the version in use; null: a new one */
    @Schema(name = "PathDraftStep")
    public record Planned(
            @Schema(description = "Of the step it stays; null for a new one", nullable = true) Long id,
            StepKind kind,
            Bilingual title,
            @Schema(description = "Markdown", nullable = true) Bilingual text,
            @Schema(description = "null: they follow from the words of a reading", nullable = true, examples = "1.5")
                    BigDecimal hours,
            @Schema(description = "Only of a step of the kind COURSE", nullable = true) Long courseId,
            @Schema(description = "What people work with, of a kind that has it", nullable = true) Long materialId,
            @Schema(description = "A question opens what comes after; null: no gate", nullable = true) Bilingual gate,
            @Schema(description = "Whether people tell or show what they made", nullable = true) Boolean evidence,
            @Schema(description = "After the start", nullable = true, examples = "14") Integer days) {

        static Planned of(Step step) {
            StepSaid said = step.said();
            return new Planned(
                    step.id(),
                    said.kind(),
                    said.title(),
                    said.text(),
                    said.hours(),
                    said.course() == null ? null : said.course().id(),
                    said.material() == null ? null : said.material().id(),
                    said.gateQuestion(),
                    said.evidence(),
                    said.days());
        }
    }

    /** As it could be sent to put it there again. */
    static PathBody of(PathFacts facts, List<PathOutcome> outcomes, List<Step> steps) {
        return new PathBody(
                facts.name(),
                facts.summary(),
                facts.track(),
                facts.depth(),
                facts.population(),
                facts.goal() == null ? null : facts.goal().id(),
                facts.lineOwner(),
                outcomes.stream()
                        .map(one -> new Reached(one.skill().id(), one.level()))
                        .toList(),
                steps.stream().map(Planned::of).toList());
    }
}
