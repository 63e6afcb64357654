/** ESCO's tables of a collection of skills, read to plain records. No entities, no database; part of the slice competence. */
package nl.vaardig.competence.exchange.esco;
