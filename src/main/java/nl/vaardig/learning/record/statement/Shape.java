package nl.vaardig.learning.record.statement;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How single values have to be written: UUID, IRI, language, moment, duration. */
public final class Shape {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s@:/]+@[^\\s@:/]+");
    private static final Pattern SHA1 = Pattern.compile("[0-9a-fA-F]{40}");
    private static final Pattern SHA2 = Pattern.compile("[0-9a-fA-F]{64}");
    private static final String NUMBER = "\\d+(?:[.,]\\d+)?";
    private static final Pattern DURATION = Pattern.compile("P(?=.)(?:" + NUMBER + "W|(?:" + NUMBER + "Y)?(?:" + NUMBER
            + "M)?(?:" + NUMBER + "D)?(?:T(?=\\d)(?:" + NUMBER + "H)?(?:" + NUMBER + "M)?(?:" + NUMBER + "S)?)?)");
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[Tt ](\\d{2}:\\d{2})(:\\d{2})?([.,]\\d+)?(Z|z|[+-]\\d{2}(?::?\\d{2})?)?");
    private static final Pattern NO_OFFSET = Pattern.compile("-00(:?00)?");
    private static final DateTimeFormatter TOLD =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private Shape() {}

    public static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    public static boolean isIri(String text) {
        return IRI.matcher(text).matches();
    }

    static boolean isMail(String text) {
        return MAIL.matcher(text).matches();
    }

    static boolean isSha1(String text) {
        return SHA1.matcher(text).matches();
    }

    static boolean isSha2(String text) {
        return SHA2.matcher(text).matches();
    }

    static boolean isDuration(String text) {
        return DURATION.matcher(text).matches();
    }

    static boolean isLanguage(String text) {
        try {
            return !text.isEmpty() && new Locale.Builder().setLanguageTag(text).build() != null;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** A moment of ISO 8601 or RFC 3339; without an offset it is UTC. Empty for what is none, and for the offset -00:00. */
    public static Optional<Instant> moment(String text) {
        var said = MOMENT.matcher(text);
        if (!said.matches()) return Optional.empty();
        String offset = said.group(5) == null ? "Z" : said.group(5).toUpperCase(Locale.ROOT);
        if (NO_OFFSET.matcher(offset).matches()) return Optional.empty();
        String seconds = said.group(3) == null ? ":00" : said.group(3);
        String part = said.group(4) == null ? "" : said.group(4).replace(',', '.');
        String fraction = part.length() > 10 ? part.substring(0, 10) : part;
        try {
            String local = LocalDate.parse(said.group(1)) + "T" + said.group(2) + seconds + fraction;
            return Optional.of(
                    OffsetDateTime.parse(local + ZoneOffset.of(offset)).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** In UTC and milliseconds. */
    public static String told(Instant moment) {
        return TOLD.format(moment);
    }
}
