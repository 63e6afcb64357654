package nl.vaardig.steering.overview;

import java.util.OptionalDouble;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.steering.overview.group.GroupGap;

/**
 * The figures of a group, with what they are made of. Shares and gaps from 0 to 1 in four decimals, null when there is
 * nothing to divide by.
 *
 * @param people       different people of whom something is asked
 * @param peopleShort  of them, below what is asked for at least one skill
 * @param requirements pairs of person and skill for which a level is asked
 * @param weightedGap  Σ importance × criticality × levels short, over what is assessed
 * @param weightedNeed Σ importance × criticality × level asked, over what is assessed
 */
public record GapFigures(
        long people,
        long peopleShort,
        long requirements,
        long met,
        long notAssessed,
        Double shareMet,
        Double shareMetPessimistic,
        long weightedGap,
        long weightedNeed,
        Double normalisedGap,
        Double normalisedGapPessimistic) {

    public static GapFigures of(GroupGap gap) {
        return new GapFigures(
                gap.people(),
                gap.sum().peopleShort(),
                gap.sum().requirements(),
                gap.sum().met(),
                gap.sum().notAssessed(),
                rounded(gap.met(false).value()),
                rounded(gap.met(true).value()),
                gap.weightedGap(false),
                gap.weightedNeed(false),
                rounded(gap.normalised(false)),
                rounded(gap.normalised(true)));
    }

    /** Null when hidden. */
    public static GapFigures of(Figure<GroupGap> figure) {
        return figure.value().map(GapFigures::of).orElse(null);
    }

    static Double rounded(OptionalDouble value) {
        return value.isEmpty() ? null : Math.round(value.getAsDouble() * 10_000) / 10_000.0;
    }
}
