/**
 * The only way a figure of a group leaves the house: which groups are too small to show, and which siblings have to
 * hide with them. Pure calculation.
 */
package nl.vaardig.privacy.smallgroup;
