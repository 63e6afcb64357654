package nl.vaardig.learning.quiz.exchange;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One answer of GIFT: its sign, weight, text and what is said of it, the last two still with their backslashes.
 *
 * @param isRight whether it begins with {@code =}
 * @param weight  in percent; null when it says none
 */
record GiftLine(boolean isRight, BigDecimal weight, String text, String feedback) {

    private static final Pattern WEIGHT = Pattern.compile("(?s)%(-?\\d{1,3}(?:\\.\\d{1,9})?)%(.*)");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static GiftLine of(String line) {
        char sign = line.charAt(0);
        if (sign != '=' && sign != '~') throw new NotUnderstood("quiz.gift.unknownAnswers");
        String rest = line.substring(1).strip();
        Matcher weight = WEIGHT.matcher(rest);
        boolean isWeighed = weight.matches();
        String said = isWeighed ? weight.group(2) : rest;
        int feedback = GiftText.find(said, "#", 0);
        return new GiftLine(
                sign == '=',
                isWeighed ? new BigDecimal(weight.group(1)).stripTrailingZeros() : null,
                (feedback < 0 ? said : said.substring(0, feedback)).strip(),
                feedback < 0 ? "" : said.substring(feedback + 1).strip());
    }

    boolean isPositive() {
        return weight != null && weight.signum() > 0;
    }

    /** Right for all points. */
    boolean isWhole() {
        return isRight && (weight == null || weight.compareTo(WHOLE) == 0);
    }

    /** Of a question with one right answer: right for all points, or wrong for none. */
    boolean isPlainChoice() {
        return isRight ? isWhole() : weight == null || weight.signum() == 0;
    }
}
