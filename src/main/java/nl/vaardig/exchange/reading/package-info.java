/** What an importer is, how it is marked and found, what a row comes to, and what many importers need. */
package nl.vaardig.exchange.reading;
