package nl.vaardig.learning.assignment.own;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.claim.ClaimState;
import nl.vaardig.learning.assignment.claim.StepClaims;
import nl.vaardig.learning.assignment.journey.Journey;
import nl.vaardig.learning.assignment.note.StepNote;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.page.View;
import nl.vaardig.skills.framework.LevelAnchor;

/**
 * One step of an own path in the player.
 *
 * @param anchors    of the skills that the path brings, by their ids
 * @param claims     what was said of this step, the newest first; of a step that awaits no word none
 * @param confirmers with whom a claim that waits lies; empty: with HR
 * @param part       what its material shows, or null
 * @param notes      one's own, of all steps
 */
public record ShownStep(
        OwnPaths.Mine mine,
        Step step,
        List<PathOutcome> outcomes,
        Map<Long, List<LevelAnchor>> anchors,
        List<StepClaims.Told> claims,
        List<String> confirmers,
        Function<View, Content> part,
        List<StepNote> notes,
        Typed typed) {

    /** What was typed and can't be used, to be shown again. @param errors field to message */
    public record Typed(String evaluation, String heldOn, String note, Map<String, String> errors) {

        static final Typed NOTHING = new Typed("", "", null, Map.of());
    }

    public Assignment assignment() {
        return mine.assignment();
    }

    public Journey journey() {
        return mine.journey();
    }

    public Journey.Place place() {
        return journey().placeOf(step);
    }

    /** Whether something can be done at it now. */
    public boolean isNow() {
        return place() == Journey.Place.NOW && assignment().state().isAccepted();
    }

    public String address() {
        return address(step);
    }

    public String address(Step one) {
        return "/my/paths/" + assignment().id() + "/steps/" + one.id();
    }

    /** From 1 on, among the steps there are. */
    public int number() {
        return journey().steps().indexOf(step) + 1;
    }

    public Optional<Step> previous() {
        return number() == 1 ? Optional.empty() : Optional.of(journey().steps().get(number() - 2));
    }

    /** What comes after it, when it is open. */
    public Optional<Step> next() {
        return number() == journey().steps().size()
                ? Optional.empty()
                : Optional.of(journey().steps().get(number()))
                        .filter(one -> journey().placeOf(one) != Journey.Place.LATER);
    }

    public Optional<StepClaims.Told> waiting() {
        return claims.stream().filter(one -> one.claim().isWaiting()).findFirst();
    }

    /** The last word on it, when that was 'not yet'. */
    public Optional<StepClaims.Told> refused() {
        return claims.stream()
                .filter(one -> one.claim().state() != ClaimState.TAKEN_BACK)
                .findFirst()
                .filter(one -> one.claim().state() == ClaimState.NOT_YET);
    }

    public Optional<StepClaims.Told> confirmed() {
        return claims.stream()
                .filter(one -> one.claim().state() == ClaimState.CONFIRMED)
                .findFirst();
    }

    public String note() {
        if (typed.note() != null) return typed.note();
        return notes.stream()
                .filter(one -> one.isAt(step))
                .map(StepNote::words)
                .findFirst()
                .orElse("");
    }

    public List<StepNote> otherNotes() {
        return notes.stream().filter(one -> !one.isAt(step)).toList();
    }

    /** What somebody does who has the level that the path brings. */
    public Optional<LevelAnchor> anchor(PathOutcome outcome) {
        return anchors.getOrDefault(outcome.skill().id(), List.of()).stream()
                .filter(one -> one.level() == outcome.level())
                .findFirst();
    }
}
