package nl.vaardig.learning.path;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import nl.vaardig.platform.words.Bilingual;

/**
 * How long reading a text takes: 200 words a minute (people read somewhat faster, 238 in Brysbaert 2019, and here they
 * are to think along), in whole steps of five minutes, upwards.
 */
public final class ReadingTime {

    private static final int WORDS_A_MINUTE = 200;
    private static final int STEP_MINUTES = 5;
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*");

    private ReadingTime() {}

    /** In hours, two decimals, of the longer of both languages; 0 without words. */
    public static BigDecimal of(Bilingual text) {
        long words = Math.max(words(text.nl()), words(text.en()));
        long steps = (words + WORDS_A_MINUTE * STEP_MINUTES - 1) / (WORDS_A_MINUTE * STEP_MINUTES);
        return BigDecimal.valueOf(steps * STEP_MINUTES).divide(MINUTES, 2, RoundingMode.HALF_UP);
    }

    static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
