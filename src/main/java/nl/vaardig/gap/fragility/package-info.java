/**
 * How easily a unit falls short: what if these people leave, the chance of falling below need, and the three kinds of
 * knowledge a team needs together. Pure functions beside {@link nl.vaardig.gap.BusFactors} and
 * {@link nl.vaardig.gap.OutflowRisk}; part of the slice gap, owns no tables.
 */
package nl.vaardig.gap.fragility;
