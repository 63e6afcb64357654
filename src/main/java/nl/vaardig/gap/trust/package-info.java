/**
 * How far ratings can be trusted: agreement between two sides and the calibration of groups against evidence. Pure
 * functions, part of the slice gap; owns no tables. Figures of groups only: whoever shows them passes them through
 * {@link nl.vaardig.privacy.SmallGroups} first.
 */
package nl.vaardig.gap.trust;
