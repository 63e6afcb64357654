/** The page /coverage: whether enough people can what the municipality needs, what falls away, and what if. */
package nl.vaardig.steering.coverage;
