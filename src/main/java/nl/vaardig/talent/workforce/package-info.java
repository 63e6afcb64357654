/**
 * Who worked where from when until when, who of them is digital talent, and the flows that follow from it.
 */
package nl.vaardig.talent.workforce;
