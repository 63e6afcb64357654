package nl.vaardig.inventory.round.trust;

/**
 * What a coefficient of agreement means in words, after published cut-offs. They are conventions and no law of nature:
 * the page names them and shows the interval beside the word.
 */
public enum Strength {
    POOR,
    FAIR,
    MODERATE,
    GOOD,
    VERY_GOOD;

    /**
     * For weighted kappa, after Altman 1991 (Practical Statistics for Medical Research, p. 404), who adapted Landis and
     * Koch 1977: up to .20 poor, .40 fair, .60 moderate, .80 good, above that very good.
     *
     * @param kappa −1 to 1
     */
    public static Strength ofKappa(double kappa) {
        if (kappa <= 0.20) return POOR;
        if (kappa <= 0.40) return FAIR;
        if (kappa <= 0.60) return MODERATE;
        return kappa <= 0.80 ? GOOD : VERY_GOOD;
    }

    /**
     * For the intraclass correlation, after Koo and Li 2016 (J. Chiropr. Med. 15, 155–163): below .50 poor, below .75
     * moderate, up to .90 good, above that excellent (here very good). They have no 'fair', and ask to read the ends of
     * the interval this way too.
     *
     * @param icc at most 1
     */
    public static Strength ofIcc(double icc) {
        if (icc < 0.50) return POOR;
        if (icc < 0.75) return MODERATE;
        return icc <= 0.90 ? GOOD : VERY_GOOD;
    }
}
