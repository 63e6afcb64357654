/**
 * Colleagues as a list and one by one, and what somebody finds about him- or herself: the pages /people and /my.
 */
package nl.vaardig.steering.people;
