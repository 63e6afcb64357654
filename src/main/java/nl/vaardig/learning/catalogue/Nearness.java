package nl.vaardig.learning.catalogue;

import java.util.Arrays;
import java.util.List;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Written;

/**
 * How near a name is to words with which nothing was found. A word is near another one when a letter is wrong, missing, too
 * much or changed places with the next (two such in words of {@value #LONG} letters and more), or when they begin with the
 * same letters: {@value #BEGINNING} at least, and two thirds of the longer one. Capitals and accents make no difference.
 * Words of fewer than {@value #SHORTEST} letters are near nothing: every other word is.
 */
final class Nearness {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int BEGINNING = 5;

    private final List<String> wanted;

    Nearness(List<String> words) {
        wanted = words.stream().flatMap(word -> plain(word).stream()).distinct().toList();
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** How many of the words have one near them in the name, in the language that has the most. */
    long of(Bilingual name) {
        return Math.max(of(plain(name.nl())), of(plain(name.en())));
    }

    private long of(List<String> named) {
        return wanted.stream()
                .filter(word -> named.stream().anyMatch(other -> isNear(word, other)))
                .count();
    }

    private static List<String> plain(String text) {
        return Arrays.stream(Written.lookingAlike(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .toList();
    }

    static boolean isNear(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int beginning = beginning(one, other);
        if (beginning >= BEGINNING && beginning * 3 >= longer * 2) return true;
        int wrong = Math.min(one.length(), other.length()) >= LONG ? 2 : 1;
        return Math.abs(one.length() - other.length()) <= wrong && distance(one, other) <= wrong;
    }

    private static int beginning(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) same++;
        return same;
    }

    /** Of Damerau and Levenshtein, where letters change places with the next only. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) cost[i][0] = i;
        for (int j = 0; j <= other.length(); j++) cost[0][j] = j;
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + wrong, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (haveChangedPlaces(one, i, other, j)) cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static boolean haveChangedPlaces(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
