package nl.vaardig.exchange.reading;

import java.util.List;
import java.util.Map;

/**
 * What can be chosen beside a file, in the words of the reader.
 *
 * @param name of the part that is sent: scale, track or language
 * @param empty what it is when nothing is chosen
 * @param hint may be null
 * @param options what is sent, and what it is called
 */
public record Choice(String name, String label, String empty, String hint, List<Map.Entry<String, String>> options) {}
