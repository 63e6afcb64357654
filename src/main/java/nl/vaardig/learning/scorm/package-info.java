/**
 * Packages of other makers (SCORM 1.2 and 2004): kept as the zip they came in, played behind a wall, and what they say of
 * somebody held against the step. Owns the tables packed and packed_… .
 */
package nl.vaardig.learning.scorm;
