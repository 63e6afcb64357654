/** What only the server of scripts/dev has, and takes the place of something in the application. Nothing of it ships. */
package nl.vaardig.start.live;
