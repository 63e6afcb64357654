package nl.vaardig.exchange.reading;

import java.util.Locale;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Written;

/** Two columns, name_nl and name_en, as one text. */
public final class Texts {

    private Texts() {}

    /** Both must be there. */
    public static Bilingual both(Row row, String name, int max) {
        return pair(row.text(name + "_nl", max), row.text(name + "_en", max));
    }

    public static Bilingual maybe(Row row, String name, int max) {
        return pair(row.optionalText(name + "_nl", max), row.optionalText(name + "_en", max));
    }

    public static Comparison compare(Comparison comparison, String name, Bilingual old, Bilingual now) {
        return comparison.of(name + "_nl", old.nl(), now.nl()).of(name + "_en", old.en(), now.en());
    }

    /** An address: capitals make no difference. A capital can be of one letter where the small one takes two. */
    public static String lowerCase(Row row, String column, int max) {
        String text = row.optionalText(column, max);
        if (text == null) return null;
        String lower = Written.tidy(text.toLowerCase(Locale.ROOT));
        int length = Written.length(lower);
        if (length > max) row.fault(column, "import.cell.tooLong", max, length);
        return lower;
    }

    private static Bilingual pair(String dutch, String english) {
        return new Bilingual(dutch == null ? "" : dutch, english == null ? "" : english);
    }
}
