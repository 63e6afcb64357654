/** Objections to ratings on the screen: of the employee, and of who answers them. */
package nl.vaardig.passport.objection;
