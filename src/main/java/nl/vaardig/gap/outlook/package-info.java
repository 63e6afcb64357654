/**
 * Demand against supply per skill in the years to come, with scenarios side by side. Pure functions, part of the slice
 * gap; owns no tables.
 */
package nl.vaardig.gap.outlook;
