package nl.vaardig.learning.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.journey.Journey;
import nl.vaardig.learning.assignment.journey.StepPart;
import nl.vaardig.learning.material.MaterialKind;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.words.Bilingual;

/** What a package brings to the page of a step: how far one is in it, and the way in. */
@ApplicationScoped
public class PackagePart implements StepPart {

    /**
     * What is shown.
     *
     * @param state  OPEN, BEGUN, FAILED or DONE
     * @param minutes in it so far
     * @param score  0 to 1; null when it told none
     * @param mayPlay whether it can be opened now
     */
    public record Shown(
            String address, Bilingual title, String state, long minutes, BigDecimal score, boolean mayPlay) {}

    private static final int MINUTE = 60;

    @Inject
    Attempts attempts;

    @Override
    public MaterialKind kind() {
        return MaterialKind.PACKAGE;
    }

    @Override
    public Page of(Assignment assignment, Step step, Journey.Place place) {
        PackedAttempt attempt = attempts.of(assignment, step).orElse(null);
        List<PackedRun> runs = attempt == null ? List.of() : attempts.runs(attempt);
        String address = "/my/packages/" + assignment.id() + "/" + step.id();
        long minutes = runs.stream().mapToLong(PackedRun::seconds).sum() / MINUTE;
        boolean mayPlay =
                assignment.state().isAccepted() && (place == Journey.Place.NOW || place == Journey.Place.DONE);
        Bilingual title =
                attempt == null ? step.title() : attempt.version().packed().title();
        return new Page(
                "scorm/_part.jte", new Shown(address, title, state(attempt, runs), minutes, score(runs), mayPlay));
    }

    private static String state(PackedAttempt attempt, List<PackedRun> runs) {
        if (attempt == null || runs.isEmpty()) return "OPEN";
        if (attempt.isDone()) return "DONE";
        return runs.stream().anyMatch(run -> run.success() == Success.FAILED) ? "FAILED" : "BEGUN";
    }

    /** Of several parts the average of those that told one; null when none did. */
    static BigDecimal score(List<PackedRun> runs) {
        List<BigDecimal> scores =
                runs.stream().map(PackedRun::score).filter(Objects::nonNull).toList();
        if (scores.isEmpty()) return null;
        BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(scores.size()), 4, RoundingMode.HALF_UP);
    }
}
