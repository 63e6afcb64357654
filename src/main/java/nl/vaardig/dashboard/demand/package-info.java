/** What is asked of one person and why, what is asked personally, and what the person is exempt from. */
package nl.vaardig.dashboard.demand;
