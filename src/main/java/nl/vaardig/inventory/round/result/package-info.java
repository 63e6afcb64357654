/** A round as it is read: turnout, figures, calibration. */
package nl.vaardig.inventory.round.result;
