/** A skill as people read, search and edit it, and how long a level in it lasts. */
package nl.vaardig.skills.skill;
