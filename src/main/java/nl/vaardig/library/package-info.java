/**
 * The library as people read it and keep it: frameworks, skills and job roles with everything that hangs on them.
 * Owns no tables; may use every slice from platform to learning.
 */
package nl.vaardig.library;
