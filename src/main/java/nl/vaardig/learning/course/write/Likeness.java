package nl.vaardig.learning.course.write;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vaardig.learning.course.OutsideAddress;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Written;

/**
 * How much a course that is there looks like one that is being made. The same address outside is enough. Otherwise the
 * words of both names are compared, those of {@value #SHORTEST} letters and more: of all of them (twice what they share,
 * divided by how many they have together) 60 % must be the same, or 40 % when they have one provider.
 */
public record Likeness(Bilingual name, String provider, String address) {

    private static final int SHORTEST = 4;
    private static final double ENOUGH = 0.6;
    private static final double ENOUGH_OF_ONE_PROVIDER = 0.4;
    private static final double CERTAIN = 2;

    boolean isEmpty() {
        return name.isBlank() && address.isBlank();
    }

    /** 0 when it is another course; the higher, the more alike. */
    double to(AlikeCourses.Alike other) {
        boolean isThere =
                !address.isBlank() && OutsideAddress.plain(address).equals(OutsideAddress.plain(other.address()));
        if (isThere) return CERTAIN;
        double shared = Math.max(
                shared(name.nl(), other.name().nl()),
                shared(name.en(), other.name().en()));
        boolean isOneProvider =
                !provider.isBlank() && Written.lookingAlike(provider).equals(Written.lookingAlike(other.provider()));
        return shared >= (isOneProvider ? ENOUGH_OF_ONE_PROVIDER : ENOUGH) ? shared : 0;
    }

    /** Words of which one that looks like it has at least one in a name, unless it is at the same address. */
    Set<String> words() {
        Set<String> words = new TreeSet<>(words(name.nl()));
        words.addAll(words(name.en()));
        return words;
    }

    private static double shared(String one, String other) {
        Set<String> ours = words(one);
        Set<String> theirs = words(other);
        int all = ours.size() + theirs.size();
        return all == 0 ? 0 : 2.0 * ours.stream().filter(theirs::contains).count() / all;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Written.lookingAlike(text).split("[^a-z0-9]+"))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
