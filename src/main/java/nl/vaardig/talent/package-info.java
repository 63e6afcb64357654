/**
 * Keep, the third of the three pillars: who comes, moves, stays and leaves. Uses everything up to learning.
 */
package nl.vaardig.talent;
