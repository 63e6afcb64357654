package nl.vaardig.learning.catalogue;

import jakarta.persistence.Query;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed to find something to learn: words of which each must begin a word of the name, the summary, the
 * provider, a skill that it brings, or a step, in either language; of {@value #LONG_ENOUGH_INSIDE} letters and more it may
 * also stand inside a word of the name. The full-text indexes find those of
 * {@value #SHORTEST} letters and more; shorter ones, and the few that the indexes leave out, are looked for in names and
 * providers only.
 *
 * @param words at most {@value #MOST}, letters and digits only
 */
record SearchWords(List<String> words) {

    private static final int MOST = 6;
    private static final int SHORTEST = 3;
    private static final int LONG_ENOUGH_INSIDE = 4;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** MariaDB's own list for InnoDB, as far as it has words of three letters and more. */
    private static final Set<String> NOT_INDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    private static final String MATCH = "sql('match(%s) against (? in boolean mode)', %s, :%s) > sql('0')";

    static SearchWords of(String typed) {
        String text = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
        return new SearchWords(Arrays.stream(BETWEEN.split(text))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList());
    }

    /** HQL on the offering o: each of the words is there. */
    String all() {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) conditions.add(has(i));
        return conditions.isEmpty() ? "1 = 1" : conditions.stream().collect(Collectors.joining(" and ", "(", ")"));
    }

    private String has(int i) {
        String word = "word" + i;
        if (!isIndexed(words.get(i))) {
            return "concat(' ', o.name.nl, ' ', o.name.en, ' ', o.provider) like :" + word;
        }
        return """
                (o.id in (select c.id * 2 from Course c where %1$s)
                 or o.id in (select p.id * 2 + 1 from LearningPath p where %2$s)
                 or o.id in (select s.path.id * 2 + 1 from Step s
                   where s.pathVersion = s.path.inUse and s.removedAt is null and %3$s)
                 or o.id in (select x.offering from OfferingOutcome x where x.skill in
                   (select k.id from Skill k where %4$s))%5$s)"""
                .formatted(
                        match(word, "c.name.nl, c.name.en, c.description.nl, c.description.en, c.practical.provider"),
                        match(word, "p.name.nl, p.name.en, p.summary.nl, p.summary.en"),
                        match(word, "s.title.nl, s.title.en, s.text.nl, s.text.en"),
                        match(word, "k.name.nl, k.name.en, k.otherWords.nl, k.otherWords.en"),
                        isInside(words.get(i))
                                ? " or o.name.nl like :inside%1$d or o.name.en like :inside%1$d".formatted(i)
                                : "");
    }

    private static String match(String word, String columns) {
        return MATCH.formatted(columns.replaceAll("[^,]+", "?"), columns, word);
    }

    private static boolean isIndexed(String word) {
        return word.length() >= SHORTEST && !NOT_INDEXED.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it is looked for in the midst of a word too, as Dutch writes what it is about at the end: databeheer. */
    private static boolean isInside(String word) {
        return isIndexed(word) && word.length() >= LONG_ENOUGH_INSIDE;
    }

    <Q extends Query> Q bind(Q query) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            query.setParameter("word" + i, isIndexed(word) ? word + "*" : "% " + word + "%");
            if (isInside(word)) query.setParameter("inside" + i, "%" + word + "%");
        }
        return query;
    }
}
