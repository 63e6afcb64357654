package nl.vaardig.inventory.proof;

import nl.vaardig.platform.said.Said;

/**
 * What somebody finds of proof.
 *
 * @param answer at most {@value Proof#LONGEST_ANSWER} characters; null only when it is enough
 */
public record ProofJudgement(ProofVerdict verdict, String answer) {

    /** Reads verdict and answer; null when something can't be used. */
    public static ProofJudgement read(Said said) {
        ProofVerdict verdict = said.one("verdict", ProofVerdict.class);
        String answer = said.optionalText("answer", Proof.LONGEST_ANSWER);
        boolean isUnexplained = verdict == ProofVerdict.NOT_ENOUGH && answer == null;
        if (isUnexplained) said.fault("answer", "proof.answer.missing");
        return said.isSound() ? new ProofJudgement(verdict, answer) : null;
    }
}
