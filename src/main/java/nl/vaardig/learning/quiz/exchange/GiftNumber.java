package nl.vaardig.learning.quiz.exchange;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.learning.quiz.item.ItemFields;

/** A number as GIFT writes it: {@code 5}, {@code 5:0.1} or {@code 4.9..5.1}. */
record GiftNumber(BigDecimal number, BigDecimal off) {

    private static final String DECIMAL = "(-?\\d{1,15}(?:\\.\\d{1,9})?)";
    private static final Pattern AROUND = Pattern.compile(DECIMAL + "(?:\\s*:\\s*" + DECIMAL + ")?");
    private static final Pattern RANGE = Pattern.compile(DECIMAL + "\\s*\\.\\.\\s*" + DECIMAL);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static GiftNumber of(String text) {
        Matcher around = AROUND.matcher(text.strip());
        if (around.matches())
            return new GiftNumber(
                    new BigDecimal(around.group(1)),
                    around.group(2) == null ? BigDecimal.ZERO : new BigDecimal(around.group(2)));
        Matcher range = RANGE.matcher(text.strip());
        if (!range.matches()) throw new NotUnderstood("quiz.gift.noNumber");
        BigDecimal low = new BigDecimal(range.group(1));
        BigDecimal high = new BigDecimal(range.group(2));
        return new GiftNumber(low.add(high).divide(TWO), high.subtract(low).divide(TWO));
    }

    String middle(String language) {
        return ItemFields.decimal(number, language);
    }

    String tolerance(String language) {
        return ItemFields.decimal(off, language);
    }
}
