/**
 * What every floor stands on that fits no drawer below: how a value is checked, what a refusal is, lists in queries.
 * Knows no business word and uses no other floor.
 */
package nl.vaardig.platform;
