/** A talk about skills on the screen: both ratings side by side, and what manager and employee agree on. */
package nl.vaardig.passport.talk;
