/** Days and now: the clock of Amsterdam, and which days may be said at all. */
package nl.vaardig.platform.time;
