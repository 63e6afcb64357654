/**
 * Frameworks as others write them: the JSON package of 1EdTech CASE 1.1, and ESCO's CSV collections, to and from plain
 * records. No entities, no database; part of the slice competence, owns no tables.
 */
package nl.vaardig.competence.exchange;
