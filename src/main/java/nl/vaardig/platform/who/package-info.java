/** Who asks, in which role and for which municipality: of a request, and of work without one. */
package nl.vaardig.platform.who;
