/**
 * The generator of fictional municipalities: staff, six years of appointments, ratings, assignments and accounts, as the
 * CSV files that the import reads. It lives with the tests so that demonstration data never ships in the WAR.
 * The same options give the same bytes: every draw comes from {@link nl.vaardig.demo.Dice}, nothing from the clock.
 */
package nl.vaardig.demo;
