package nl.vaardig.talent.flow;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.talent.curve.ComparedCurves;
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
        return of(
                study,
                study.isWithoutRule()
                        ? List.of(TalentGroup.ALL)
                        : List.of(TalentGroup.DIGITAL_TALENT, TalentGroup.OTHERS));
    }

    /** The curve of one group: beside its counterpart, where there is one, as on the page. */
    static Optional<Curve> of(Study study, TalentGroup group) {
        Curves beside = of(study);
        boolean within = beside.curves().stream().anyMatch(curve -> curve.group() == group);
        return (within ? beside : of(study, List.of(group)))
                .curves().stream().filter(curve -> curve.group() == group).findFirst();
    }

    private static Curves of(Study study, List<TalentGroup> groups) {
        return study.observed()
                .map(observed -> of(study, groups, observed))
                .orElse(new Curves(null, List.of(), Optional.empty()));
    }

    private static Curves of(Study study, List<TalentGroup> groups, Period observed) {
        List<Figure<List<Spell>>> spells =
                groups.stream().map(group -> study.tenure(group, observed)).toList();
        ComparedCurves shown = ComparedCurves.of(
                spells.stream().flatMap(figure -> figure.value().stream()).toList(),
                study.hiding().groups().smallest());
        Iterator<SurvivalCurve> next = shown.curves().iterator();
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            curves.add(new Curve(groups.get(i), spells.get(i).map(some -> next.next())));
        }
        return new Curves(observed, curves, shown.test());
    }

    public boolean isDrawn() {
        return drawn() > 0;
    }

    /** How many can be drawn. */
    public long drawn() {
        return curves.stream().filter(Curve::isDrawn).count();
    }

    /** Months of tenure at which those that are drawn begin; 0 when they begin apart. */
    public int start() {
        return isApart()
                ? 0
                : curves.stream()
                        .filter(Curve::isDrawn)
                        .findFirst()
                        .flatMap(curve -> curve.figure().value())
                        .map(SurvivalCurve::start)
                        .orElse(0);
    }

    /** They begin at different tenures, as they are nowhere large enough at the same one: not to be compared. */
    public boolean isApart() {
        return curves.stream()
                        .filter(Curve::isDrawn)
                        .map(curve -> curve.figure().value().orElseThrow().start())
                        .distinct()
                        .count()
                > 1;
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
