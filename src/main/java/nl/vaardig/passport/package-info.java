/**
 * One person's skills on the screen: the skill passport, rating oneself, and the people one may see.
 * Owns no tables. May use platform, access, organisation, competence, privacy, inventory and gap.
 */
package nl.vaardig.passport;
