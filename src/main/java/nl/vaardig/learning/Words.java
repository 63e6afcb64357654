package nl.vaardig.learning;

import jakarta.persistence.Query;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for the typed words in texts of both languages. The database's collation takes no notice of capitals. */
final class Words {

    private Words() {}

    /** HQL on bilingual texts; where the words are empty, leave it out. */
    static String condition(String... texts) {
        return Stream.of(texts)
                .flatMap(text -> Stream.of(text + ".nl", text + ".en"))
                .map(text -> text + " like :words escape '!'")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    static <Q extends Query> Q bind(String words, Q query) {
        if (!words.isEmpty()) query.setParameter("words", "%" + plain(words) + "%");
        return query;
    }

    /** Percent signs and underscores are looked for as they are. */
    static String plain(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
