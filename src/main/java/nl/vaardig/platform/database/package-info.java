/** The connections to the database, and what every statement on them goes past. Owns no table. */
package nl.vaardig.platform.database;
