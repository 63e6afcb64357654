/**
 * A team against the skills asked of it: people by skills, and how many hold what the department needs. Uses gap.
 */
package nl.vaardig.gap.team;
