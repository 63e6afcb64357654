/**
 * Whether each team has domain, data and ICT knowledge together. Owns the table knowledge_setting; the rule itself is in
 * {@link nl.vaardig.gap.fragility.Knowledge}.
 */
package nl.vaardig.gap.knowledge;
