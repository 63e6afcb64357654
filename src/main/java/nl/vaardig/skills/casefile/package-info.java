/** Frameworks in 1EdTech CASE 1.1, in and out. Pure reading and writing. */
package nl.vaardig.skills.casefile;
