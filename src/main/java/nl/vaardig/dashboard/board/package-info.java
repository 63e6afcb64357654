/** What the board sees: how far the municipality is with its strategic goals. Groups only, never people. */
package nl.vaardig.dashboard.board;
