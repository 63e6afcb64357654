package nl.vaardig.exchange.reading;

/**
 * What came of a file as a whole, in the words of the reader.
 *
 * @param note what is still to be done with it; empty for nothing
 * @param go the words of the way to it
 * @param address where it is
 */
public record Brought(String note, String go, String address) {}
