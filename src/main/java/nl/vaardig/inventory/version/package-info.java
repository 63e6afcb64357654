/** What taking a new version of a framework would come to for requirements and gaps, and taking it. */
package nl.vaardig.inventory.version;
