package nl.vaardig.inventory.passport;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.inventory.gap.Gap;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.ExplainedLevel;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.skills.scale.Track;

/** Everything a person's job roles ask and everything the person was ever rated on, at one moment. */
public record Passport(Person person, AsOf when, CountingRule rule, List<PassportLine> rows) {

    /** By track; within it what is asked comes first, then what would be if the person weren't exempt. */
    public Map<Track, List<PassportLine>> tracks() {
        return rows.stream()
                .sorted(comparing((PassportLine row) -> !row.isAsked()).thenComparing(row -> !row.isExempt()))
                .collect(groupingBy(row -> row.skill().track(), () -> new EnumMap<>(Track.class), toList()));
    }

    public List<PassportLine> asked() {
        return rows.stream().filter(PassportLine::isAsked).toList();
    }

    public List<PassportLine> exempt() {
        return rows.stream().filter(PassportLine::isExempt).toList();
    }

    public RatingProgress progress() {
        long rated =
                asked().stream().filter(row -> row.explained().self() != null).count();
        return new RatingProgress(asked().size(), (int) rated);
    }

    public GapSum sum() {
        return GapSum.ofPerson(
                rows.stream().map(PassportLine::gap).flatMap(Optional::stream).toList());
    }

    /** The skill in which there is most to learn, weighed by importance and criticality. */
    public Optional<PassportLine> mostToLearn() {
        return rows.stream().filter(row -> row.toLearn() > 0).max(comparingInt(row -> row.gap()
                .map(Gap::weighted)
                .map(weight -> weight.orElse(0))
                .orElse(0)));
    }

    /** Own ratings of a year old or more: time to say whether they are still right. */
    public List<PassportLine> toLookAgain() {
        return rows.stream().filter(this::isOld).toList();
    }

    private boolean isOld(PassportLine row) {
        RatingLine self = row.explained().self();
        return self != null
                && self.fact().validOn().plus(ExplainedLevel.LOOK_AGAIN_AFTER).isBefore(when.on());
    }

    public List<PassportLine> callingForATalk() {
        return rows.stream().filter(row -> row.explained().callsForATalk()).toList();
    }
}
