/**
 * What closed rounds say: the gap by skill beside the round before, and how far its ratings can be trusted. Part of the
 * slice gap; owns no tables.
 */
package nl.vaardig.gap.round;
