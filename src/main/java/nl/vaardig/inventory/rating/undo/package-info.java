/** Acts on ratings that were undone, and are told as such. Owns the table undone_act. */
package nl.vaardig.inventory.rating.undo;
