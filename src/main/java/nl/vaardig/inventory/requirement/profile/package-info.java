/**
 * What job roles, departments, goals and persons ask, as pages to read and change: the profile of a job role first of
 * all.
 */
package nl.vaardig.inventory.requirement.profile;
