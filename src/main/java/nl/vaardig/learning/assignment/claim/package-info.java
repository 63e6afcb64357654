/**
 * Steps that are done once somebody else says so too, such as a talk with the manager: the learner says that it was held,
 * the manager confirms it. Owns the table step_claim.
 */
package nl.vaardig.learning.assignment.claim;
