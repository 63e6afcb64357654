/** What is asked of one person, and what that person is exempt from, as who leads the person sees and says it. */
package nl.vaardig.steering.demand;
