/**
 * Gaps of groups: the inventory of the organisation by skill, department, job role, population and strategic goal, and
 * the aggregates a board may see. Part of the slice gap; owns no tables.
 */
package nl.vaardig.gap.group;
