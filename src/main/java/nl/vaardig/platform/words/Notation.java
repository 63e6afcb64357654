package nl.vaardig.platform.words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a language writes numbers and days. Each form is made once: making one takes longer than using it. A form of a number
 * keeps what it is busy with, so each use takes a copy; the forms of days don't.
 */
public final class Notation {

    /** From here on numbers are written differently in each language. */
    private static final int GROUPED = 1000;

    private final Locale locale;
    private final NumberFormat any;
    private final NumberFormat rounded;
    private final NumberFormat euros;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final Map<String, NumberFormat> shapes = new ConcurrentHashMap<>();

    Notation(Locale locale) {
        this.locale = locale;
        any = NumberFormat.getInstance(locale);
        rounded = NumberFormat.getInstance(locale);
        rounded.setMaximumFractionDigits(1);
        euros = NumberFormat.getCurrencyInstance(locale);
        euros.setCurrency(Currency.getInstance("EUR"));
        euros.setMaximumFractionDigits(0);
        day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale);
    }

    /** With at most one decimal. */
    public String number(Number number) {
        return isPlain(number) ? number.toString() : of(rounded, number);
    }

    /** Whole euros. */
    public String euros(BigDecimal amount) {
        return of(euros, amount);
    }

    /** A day in words: 22 november 2026. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** A day, in short, and a time to the minute. */
    public String moment(ZonedDateTime moment) {
        return this.moment.format(moment);
    }

    /** Whatever is put into a message: a number with at most three decimals, a day in words, a text as it is. */
    String written(Object argument) {
        if (argument instanceof String text) return text;
        if (argument instanceof Number number) return isPlain(number) ? number.toString() : of(any, number);
        return argument instanceof LocalDate date ? day(date) : String.valueOf(argument);
    }

    /** @param shape as DecimalFormat has it, of one of our messages: it is remembered */
    String shaped(Number number, String shape) {
        return of(
                shapes.computeIfAbsent(
                        shape, pattern -> new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale))),
                number);
    }

    private static boolean isPlain(Number number) {
        return (number instanceof Integer || number instanceof Long) && Math.abs(number.longValue()) < GROUPED;
    }

    private static String of(NumberFormat format, Number number) {
        return ((NumberFormat) format.clone()).format(number);
    }
}
