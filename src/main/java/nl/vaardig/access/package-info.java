/**
 * Who may do what and see whom: accounts, places at a municipality, roles, and the sight on colleagues.
 * May use platform and organisation.
 */
package nl.vaardig.access;
