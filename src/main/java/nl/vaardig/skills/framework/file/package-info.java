/**
 * Frameworks in files: a table of ours, a package of 1EdTech CASE 1.1, a collection of ESCO; brought in and given out.
 */
package nl.vaardig.skills.framework.file;
