/** The gap inventory of the organisation on the screen of the HR advisor and in the API. */
package nl.vaardig.dashboard.gaps;
