/**
 * What was kept of learning: statements of xAPI with what belongs to them, for packages, other systems and the person
 * they are about. Owns the tables record_…; knows no course and no path.
 */
package nl.vaardig.learning.record;
