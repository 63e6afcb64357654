package nl.vaardig.start;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How large the server's heap may become, and who collects in it. Up to a gigabyte one collector at a time takes the least
 * memory and processor time; in a larger one it would stop everybody for too long (figures in decision 302).
 */
final class Heap {

    static final String SETTING = "JAVA_HEAP";

    private static final String DEFAULT = "448m";

    private static final List<String> SMALL = List.of("-XX:+UseSerialGC");

    /** The arrays of all levels are larger than half a region that the machine would choose. */
    private static final List<String> LARGE =
            List.of("-XX:+UseG1GC", "-XX:G1HeapRegionSize=8m", "-XX:G1PeriodicGCInterval=15000");

    private Heap() {}

    /**
     * @param asked a number with m or g behind it, such as {@code 2g}; null or empty for the default
     * @throws Refused what is asked is no size, or below 256 MB
     */
    static List<String> options(String asked) {
        String size = asked == null || asked.isBlank() ? DEFAULT : asked.strip().toLowerCase(Locale.ROOT);
        int megabytes = megabytes(size);
        List<String> collector = megabytes <= 1024 ? SMALL : LARGE;
        return Stream.concat(Stream.of("-Xmx" + megabytes + "m"), collector.stream())
                .toList();
    }

    private static int megabytes(String size) {
        if (!size.matches("[1-9]\\d{0,5}[mg]"))
            throw new Refused(SETTING + " is '" + size + "': a size such as 448m or 2g is meant");
        int number = Integer.parseInt(size.substring(0, size.length() - 1));
        int megabytes = size.endsWith("g") ? number * 1024 : number;
        if (megabytes < 256)
            throw new Refused(SETTING + " is " + size + ": the server doesn't start with less than 256m");
        return megabytes;
    }
}
