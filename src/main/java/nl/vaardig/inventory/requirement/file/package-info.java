/** What is asked, and exemptions from it, in files. */
package nl.vaardig.inventory.requirement.file;
