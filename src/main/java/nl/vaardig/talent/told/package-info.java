/**
 * What may be told about keeping talent to a reader who may not see the people: which groups, departments, reasons and
 * figures. Owns no tables.
 */
package nl.vaardig.talent.told;
