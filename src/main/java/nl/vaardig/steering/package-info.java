/**
 * Where the three pillars are seen together: by one person, a team, HR, the board. Uses everything below.
 */
package nl.vaardig.steering;
