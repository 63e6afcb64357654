/**
 * Frameworks as others write them: the JSON package of 1EdTech CASE 1.1, to and from plain records, and ESCO's beside it. No entities, no database; part of the slice competence, owns no tables.
 */
package nl.vaardig.competence.exchange;
