/**
 * What the tests that need a server stand on: one MariaDB and one Open Liberty for a whole run, with the real
 * application and the demo municipality. See src/docs/testing.md.
 */
package nl.vaardig.harness;
