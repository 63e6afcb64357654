package nl.vaardig.platform;

import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What someone typed to find something: words that must all occur, in any order, as a condition for queries.
 * Upper and lower case and accents make no difference; that is the database's collation.
 *
 * @param parameter what its parameters in a query are called, so that two can stand in one query
 * @param words at most {@link #MOST}, none of them empty
 */
public record SearchText(String parameter, List<String> words) {

    private static final int MOST = 6;

    public static SearchText of(String typed) {
        return of("word", typed);
    }

    public static SearchText of(String parameter, String typed) {
        if (typed == null) return new SearchText(parameter, List.of());
        return new SearchText(
                parameter,
                Arrays.stream(typed.strip().split("\\s+"))
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
                    .append(expression)
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
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
    }

    public <Q extends Query> Q bind(Q query) {
        for (int i = 0; i < words.size(); i++) query.setParameter(parameter + i, containing(words.get(i)));
        return query;
    }

    /** A pattern for {@code like … escape '!'} in which the word stands for itself only. */
    static String containing(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
