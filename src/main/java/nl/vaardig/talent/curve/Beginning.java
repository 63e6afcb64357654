package nl.vaardig.talent.curve;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/**
 * Where curves begin: at the tenure from which the smallest group is at risk, in all the groups that are compared
 * (rules.md, Survival curves). With left truncation the first risk sets can be small: one new colleague among forty of
 * long standing would else end the curve before it has begun. In whole months, so that it is nobody's day.
 * <p>When the groups are large enough in more than one stretch of tenure, the one in which most time was observed is
 * chosen; the earliest among equals.
 */
final class Beginning {

    private final List<? extends Collection<Spell>> groups;
    private final SmallGroups rule;

    private Beginning(List<? extends Collection<Spell>> groups, SmallGroups rule) {
        this.groups = groups;
        this.rule = rule;
    }

    /** In months of tenure; empty when the groups are nowhere large enough at the same tenure. */
    static OptionalInt of(List<? extends Collection<Spell>> groups, int smallest) {
        return new Beginning(groups, new SmallGroups(smallest)).longest();
    }

    private OptionalInt longest() {
        List<RiskSet> risks = groups.stream().map(RiskSet::new).toList();
        double[] thin = thin();
        double last = spells().mapToDouble(Spell::exit).max().orElse(0);
        OptionalInt best = OptionalInt.empty();
        double most = 0;
        double end = 0;
        for (int months = 0; months / 12.0 < last; months++) {
            double start = months / 12.0;
            boolean within = months > 0 && start < end;
            if (within || !isEnough(risks, Math.nextUp(start))) continue;
            end = firstAfter(start, thin, last);
            double observed = observed(start, end);
            if (observed > most) {
                most = observed;
                best = OptionalInt.of(months);
            }
        }
        return best;
    }

    /** The exits after which one of the groups is too small: there a stretch ends. */
    private double[] thin() {
        List<RiskSet> risks = groups.stream().map(RiskSet::new).toList();
        return spells().mapToDouble(Spell::exit)
                .sorted()
                .distinct()
                .filter(exit -> !isEnough(risks, Math.nextUp(exit)))
                .toArray();
    }

    /** Every group walks on to that moment, so none is skipped. */
    private boolean isEnough(List<RiskSet> risks, double time) {
        boolean enough = true;
        for (RiskSet risk : risks) {
            enough &= !rule.isTooSmall(risk.at(time).atRisk());
        }
        return enough;
    }

    private static double firstAfter(double start, double[] thin, double last) {
        for (double moment : thin) {
            if (moment > start) return moment;
        }
        return last;
    }

    /** Years under observation from start to end, of all groups together. */
    private double observed(double start, double end) {
        return spells().mapToDouble(spell -> Math.min(end, spell.exit()) - Math.max(start, spell.entry()))
                .filter(years -> years > 0)
                .sum();
    }

    private Stream<Spell> spells() {
        return groups.stream().flatMap(Collection::stream);
    }
}
