/** Proof of skills on the screen: adding and taking away, looking and judging, and the files themselves. */
package nl.vaardig.passport.proof;
