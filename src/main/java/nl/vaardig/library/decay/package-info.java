/** On the screen: whether levels of a skill fade, what that comes to, and what another decision would do. */
package nl.vaardig.library.decay;
