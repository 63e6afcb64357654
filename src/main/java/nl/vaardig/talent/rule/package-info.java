/**
 * The administrator lays down who counts as digital talent, and sees beforehand how many that would be. Uses talent.
 */
package nl.vaardig.talent.rule;
