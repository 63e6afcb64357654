package nl.vaardig.gap.round;

import java.util.List;
import java.util.Optional;
import nl.vaardig.gap.trust.Disagreements;
import nl.vaardig.gap.trust.IntraclassCorrelation;
import nl.vaardig.gap.trust.LevelPair;
import nl.vaardig.gap.trust.WeightedKappa;
import nl.vaardig.gap.trust.Weighting;

/**
 * How far employees and managers agree on one skill.
 *
 * @param kappa with quadratic weights; empty where it is undefined
 * @param icc   ICC(2,1); empty where it is undefined
 */
public record Trust(
        int pairs, Optional<WeightedKappa> kappa, Optional<IntraclassCorrelation> icc, Disagreements disagreements) {

    static Trust of(List<LevelPair> pairs) {
        return new Trust(
                pairs.size(),
                WeightedKappa.of(Weighting.QUADRATIC, pairs),
                IntraclassCorrelation.of(pairs),
                Disagreements.of(pairs));
    }
}
