package nl.vaardig.platform.words;

import jakarta.persistence.Query;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What someone typed to find something: words that must all occur, in any order, as a condition for queries.
 * Upper and lower case and accents make no difference; that is the database's collation. A word of at most
 * {@value #SHORT} letters has to begin a word: who looks for AI doesn't mean the middle of "chain".
 *
 * @param parameter what its parameters in a query are called, so that two can stand in one query
 * @param words at most {@link #MOST}, none of them empty
 */
public record SearchText(String parameter, List<String> words) {

    private static final int MOST = 6;
    private static final int SHORT = 3;

    /** What a word can stand behind, beside a space. */
    private static final List<String> BEFORE_A_WORD = List.of("-", "(", "/", ",", ".", "@");

    public static SearchText of(String typed) {
        return of("word", typed);
    }

    public static SearchText of(String parameter, String typed) {
        if (typed == null) return new SearchText(parameter, List.of());
        return new SearchText(
                parameter,
                Arrays.stream(Normalizer.normalize(typed, Normalizer.Form.NFC)
                                .strip()
                                .split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST)
                        .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** HQL: every word occurs in the expression, such as {@code concat(e.givenName, ' ', e.familyName)}. True without words. */
    public String in(String expression) {
        StringBuilder condition = new StringBuilder("1 = 1");
        for (int i = 0; i < words.size(); i++) {
            condition
                    .append(" and ")
                    .append(isShort(words.get(i)) ? wordByWord(expression) : expression)
                    .append(" like :")
                    .append(parameter)
                    .append(i)
                    .append(" escape '!'");
        }
        return "(" + condition + ")";
    }

    /** A pattern for what begins with the words as they stand. */
    public String start() {
        return containing(String.join(" ", words)).substring(1);
    }

    /** The same question about a text in memory: for lists that are short and read as a whole. */
    public boolean occursIn(String text) {
        String plain = plain(text);
        String separate = " " + plain;
        for (String sign : BEFORE_A_WORD) separate = separate.replace(sign, " ");
        String begins = separate;
        return words.stream()
                .map(SearchText::plain)
                .allMatch(word -> isShort(word) ? begins.contains(" " + word) : plain.contains(word));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isShort(String word) {
        return Written.length(word) <= SHORT;
    }

    /** HQL: the expression with a space before each of its words. */
    private static String wordByWord(String expression) {
        String separate = expression;
        for (String sign : BEFORE_A_WORD) separate = "replace(" + separate + ", '" + sign + "', ' ')";
        return "concat(' ', " + separate + ")";
    }

    public <Q extends Query> Q bind(Q query) {
        for (int i = 0; i < words.size(); i++) query.setParameter(parameter + i, pattern(words.get(i)));
        return query;
    }

    private static String pattern(String word) {
        return isShort(word) ? "% " + containing(word).substring(1) : containing(word);
    }

    /** A pattern for {@code like … escape '!'} in which the word stands for itself only. */
    static String containing(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
