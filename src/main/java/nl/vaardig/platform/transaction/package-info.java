/** What the database breaks off because of another transaction is done again from the beginning. Owns no table. */
package nl.vaardig.platform.transaction;
