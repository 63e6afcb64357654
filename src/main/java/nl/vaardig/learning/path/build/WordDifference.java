package nl.vaardig.learning.path.build;

import java.util.ArrayList;
import java.util.List;
import nl.vaardig.learning.path.build.WordDifference.Piece.Kind;

/** What differs between two texts, word by word: the longest row of words that both have stays. */
public final class WordDifference {

    /** Beyond so many words on a side the texts stand beside each other whole: nobody reads such a difference. */
    private static final int MANY = 1500;

    /** Some words that stay, came or went. */
    public record Piece(Kind kind, String text) {

        public enum Kind {
            SAME,
            CAME,
            WENT
        }
    }

    private WordDifference() {}

    static List<Piece> between(String before, String after) {
        String[] old = words(before);
        String[] now = words(after);
        if (old.length > MANY || now.length > MANY)
            return List.of(new Piece(Kind.WENT, before), new Piece(Kind.CAME, after));
        int[][] common = common(old, now);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                add(pieces, Kind.SAME, old[i++]);
                j++;
            } else if (j == now.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Kind.WENT, old[i++]);
            } else {
                add(pieces, Kind.CAME, now[j++]);
            }
        }
        return pieces;
    }

    /** How many words the rests from i and j have in common at most, in order. */
    private static int[][] common(String[] old, String[] now) {
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] =
                        old[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Piece> pieces, Kind kind, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind)
            pieces.set(last, new Piece(kind, pieces.get(last).text() + " " + word));
        else pieces.add(new Piece(kind, word));
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }
}
