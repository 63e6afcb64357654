/**
 * What is asked and what is there: strategic goals, requirements of job roles, rounds, ratings and what they come to.
 * May use platform, access, organisation, competence and privacy.
 */
package nl.vaardig.inventory;
