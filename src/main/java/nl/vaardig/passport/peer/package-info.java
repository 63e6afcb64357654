/** Colleagues' views on the screen: asking, answering, and what they come to. */
package nl.vaardig.passport.peer;
