package nl.vaardig.passport;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.competence.Track;
import nl.vaardig.gap.Gap;
import nl.vaardig.gap.GapSum;
import nl.vaardig.inventory.AsOf;
import nl.vaardig.inventory.CountingRule;
import nl.vaardig.inventory.ExplainedLevel;
import nl.vaardig.inventory.RatingLine;

/** Everything a person's job roles ask and everything the person was ever rated on, at one moment. */
public record Passport(Person person, AsOf when, CountingRule rule, List<PassportRow> rows) {

    /** By track; within it what is asked comes first, then what would be if the person weren't exempt. */
    public Map<Track, List<PassportRow>> tracks() {
        return rows.stream()
                .sorted(comparing((PassportRow row) -> !row.isAsked()).thenComparing(row -> !row.isExempt()))
                .collect(groupingBy(row -> row.skill().track(), () -> new EnumMap<>(Track.class), toList()));
    }

    public List<PassportRow> asked() {
        return rows.stream().filter(PassportRow::isAsked).toList();
    }

    public List<PassportRow> exempt() {
        return rows.stream().filter(PassportRow::isExempt).toList();
    }

    public RatingProgress progress() {
        long rated =
                asked().stream().filter(row -> row.explained().self() != null).count();
        return new RatingProgress(asked().size(), (int) rated);
    }

    public GapSum sum() {
        return GapSum.ofPerson(
                rows.stream().map(PassportRow::gap).flatMap(Optional::stream).toList());
    }

    /** The skill in which there is most to learn, weighed by importance and criticality. */
    public Optional<PassportRow> mostToLearn() {
        return rows.stream().filter(row -> row.toLearn() > 0).max(comparingInt(row -> row.gap()
                .map(Gap::weighted)
                .map(weight -> weight.orElse(0))
                .orElse(0)));
    }

    /** Own ratings of a year old or more: time to say whether they are still right. */
    public List<PassportRow> toLookAgain() {
        return rows.stream().filter(this::isOld).toList();
    }

    private boolean isOld(PassportRow row) {
        RatingLine self = row.explained().self();
        return self != null
                && self.fact().validOn().plus(ExplainedLevel.LOOK_AGAIN_AFTER).isBefore(when.on());
    }

    public List<PassportRow> callingForATalk() {
        return rows.stream().filter(row -> row.explained().callsForATalk()).toList();
    }
}
