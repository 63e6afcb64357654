package nl.vaardig.platform.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people type them: 1.250,50 in Dutch and 1,250.50 in English, as the pages print them. Without a sign
 * between the thousands a comma and a point both stand before the decimals, for that can mean nothing else.
 */
public final class Decimals {

    private static final Pattern DUTCH = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?");
    private static final int LONGEST = 20;

    private Decimals() {}

    /** Zero or more; empty when it is no number in the language. */
    public static Optional<BigDecimal> read(String typed, String language) {
        String text = typed.strip();
        if (text.length() > LONGEST) return Optional.empty();
        boolean isEnglish = "en".equals(language);
        if ((isEnglish ? ENGLISH : DUTCH).matcher(text).matches()) {
            String ungrouped = text.replace(isEnglish ? "," : ".", "");
            return Optional.of(new BigDecimal(ungrouped.replace(',', '.')));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
