/** Collections of ESCO, as downloaded. Pure reading. */
package nl.vaardig.skills.esco;
