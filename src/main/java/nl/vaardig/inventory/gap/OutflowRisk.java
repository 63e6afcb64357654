package nl.vaardig.inventory.gap;

/**
 * The chance that a unit falls below the number of people it needs for a skill (rules.md, The chance of too few): the
 * lower tail of a Poisson-binomial distribution. Each holder brings the outflow rate of the group they belong to. It is
 * a figure about the unit; the rates are never a prediction about a person.
 */
public final class OutflowRisk {

    private OutflowRisk() {}

    /**
     * P(fewer than m of the holders stay), holders leaving independently of each other. Exact, O(holders × m).
     *
     * @param needed       m, 1 or more
     * @param outflowRates one per holder, over the period asked about, each 0–1
     * @return 0–1; 1 when there are fewer than m holders to begin with
     * @throws IllegalArgumentException for m below 1 or a rate outside 0–1
     */
    public static double ofFallingBelow(int needed, double... outflowRates) {
        if (needed < 1) {
            throw new IllegalArgumentException("At least one person is needed: " + needed);
        }
        double[] staying = new double[Math.min(needed, outflowRates.length + 1)];
        staying[0] = 1;
        for (double rate : outflowRates) {
            addHolder(staying, rate);
        }
        double below = 0;
        for (double chance : staying) {
            below += chance;
        }
        return outflowRates.length < needed ? 1 : Math.min(1, below);
    }

    /** staying[j] = P(exactly j stay) for j below m; what reaches m drops out of the array. */
    private static void addHolder(double[] staying, double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("An outflow rate lies between 0 and 1: " + rate);
        }
        for (int j = staying.length - 1; j > 0; j--) {
            staying[j] = staying[j] * rate + staying[j - 1] * (1 - rate);
        }
        staying[0] *= rate;
    }
}
