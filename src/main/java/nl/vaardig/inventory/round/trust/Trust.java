package nl.vaardig.inventory.round.trust;

import java.util.List;
import java.util.Optional;

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
