/**
 * Places offered to people who have an account at another municipality already. Uses access.
 */
package nl.vaardig.access.offer;
