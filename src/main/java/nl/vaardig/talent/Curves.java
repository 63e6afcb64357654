package nl.vaardig.talent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vaardig.privacy.Figure;
import nl.vaardig.talent.curve.LogRank;
import nl.vaardig.talent.curve.Spell;
import nl.vaardig.talent.curve.SurvivalCurve;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.TalentGroup;

/**
 * The curves of digital talent and of the others beside each other; of everyone where no rule has been laid down.
 *
 * @param observed the days looked at; null when no leaving is on record in the period asked
 * @param compared whether the two leave at a different pace; empty when that cannot be told or may not be shown
 */
public record Curves(Period observed, List<Curve> curves, Optional<LogRank> compared) {

    /** A group's curve; hidden when the group may not be shown. */
    public record Curve(TalentGroup group, Figure<SurvivalCurve> figure) {

        /** The curve at a moment, where it is shown. */
        public Optional<SurvivalCurve.Point> at(int months) {
            return figure.value().flatMap(curve -> curve.points().stream()
                    .filter(point -> point.months() == months)
                    .findFirst());
        }

        /** Something can be drawn. */
        public boolean isDrawn() {
            return figure.value().filter(curve -> !curve.points().isEmpty()).isPresent();
        }
    }

    public static Curves of(Study study) {
        List<TalentGroup> groups = study.isWithoutRule()
                ? List.of(TalentGroup.ALL)
                : List.of(TalentGroup.DIGITAL_TALENT, TalentGroup.OTHERS);
        return study.observed()
                .map(observed -> of(study, groups, observed))
                .orElse(new Curves(null, List.of(), Optional.empty()));
    }

    private static Curves of(Study study, List<TalentGroup> groups, Period observed) {
        int smallest = study.hiding().groups().smallest();
        List<Curve> curves = new ArrayList<>();
        List<List<Spell>> shown = new ArrayList<>();
        for (TalentGroup group : groups) {
            Figure<List<Spell>> spells = study.tenure(group, observed);
            spells.value().filter(some -> some.size() >= smallest).ifPresent(shown::add);
            curves.add(new Curve(group, spells.map(some -> SurvivalCurve.of(some, smallest))));
        }
        return new Curves(observed, curves, shown.size() < 2 ? Optional.empty() : LogRank.of(shown));
    }

    public boolean isDrawn() {
        return curves.stream().anyMatch(Curve::isDrawn);
    }

    /** Months for which at least one curve has a point, in order. */
    public List<Integer> months() {
        return curves.stream()
                .flatMap(curve -> curve.figure().value().stream())
                .flatMap(curve -> curve.points().stream())
                .map(SurvivalCurve.Point::months)
                .distinct()
                .sorted()
                .toList();
    }
}
