/**
 * What is there: rounds, ratings, and what they come to for each person and skill. What is asked is in the packages
 * below. May use platform, access, organisation, competence and privacy.
 */
package nl.vaardig.inventory;
