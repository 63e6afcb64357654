/**
 * What hardly changes of a municipality, kept in memory until it does; a number in the database says on every server when
 * that is. Owns change_stamp.
 */
package nl.vaardig.platform.kept;
