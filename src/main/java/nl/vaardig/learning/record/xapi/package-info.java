/** The store as xAPI has it: addresses, headers, versions and the forms in which statements and documents travel. */
package nl.vaardig.learning.record.xapi;
