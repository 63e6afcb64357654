/**
 * The administrator adds people, blocks them and gives them roles. Uses access and access.signin.
 */
package nl.vaardig.access.user;
