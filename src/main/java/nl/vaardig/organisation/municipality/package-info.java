/**
 * The tenant: the municipality with what it chose, and work that is done for each of them in turn. What there is to choose is
 * declared by the places that go by it. Owns municipality and municipality_setting.
 */
package nl.vaardig.organisation.municipality;
