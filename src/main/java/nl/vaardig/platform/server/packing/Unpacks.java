package nl.vaardig.platform.server.packing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an asker can unpack, as {@code Accept-Encoding} says it: {@code br, gzip;q=0.8, *;q=0}. Unpacked all can read. */
public final class Unpacks {

    private static final String ANY = "*";

    private final Map<String, Double> liking = new HashMap<>();

    /** @param said the header, or null */
    public Unpacks(String said) {
        if (said == null) return;
        for (String one : said.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = one.split(";", 2);
            if (!parts[0].isBlank()) liking.put(parts[0].strip(), parts.length == 1 ? 1 : quality(parts[1]));
        }
    }

    /** From 0, not at all, to 1; what can't be read counts as not at all. */
    private static double quality(String parameter) {
        String text = parameter.replaceAll("\\s", "");
        return text.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)") ? Double.parseDouble(text.substring(2)) : 0;
    }

    /** The one liked most; of those liked as much the first. */
    public Optional<String> best(List<String> packed) {
        return packed.stream()
                .filter(one -> likes(one) > 0)
                .max(Comparator.comparingDouble(this::likes).thenComparing(one -> -packed.indexOf(one)));
    }

    public boolean takes(String packed) {
        return likes(packed) > 0;
    }

    private double likes(String packed) {
        return liking.getOrDefault(packed, liking.getOrDefault(ANY, 0.0));
    }
}
