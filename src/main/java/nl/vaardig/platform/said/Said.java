package nl.vaardig.platform.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.BadValue;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;

/**
 * What somebody said of a noun, field by field. What can't be used is noted at its field and read as null, so that one
 * answer names everything at once; whoever reads asks {@link #isSound} before using what was read. A field has the name
 * that the noun gives it; who says it may call it otherwise ({@code departmentId}, {@code department_code}), and is told
 * of it by their own name.
 */
public interface Said {

    /** Nothing wrong was noted so far. */
    boolean isSound();

    /** Whether nothing wrong was noted at that field. */
    boolean isSoundAt(String field);

    /** Whether anything was said of the field, usable or not. */
    boolean isSaid(String field);

    void fault(String field, String key, Object... arguments);

    /** A text of 1 to {@code max} characters. */
    default String text(String field, int max) {
        String text = optionalText(field, max);
        if (text == null) fault(field, "form.missing");
        return text;
    }

    /** A text of at most {@code max} characters; null when nothing was said. */
    String optionalText(String field, int max);

    /** A text in both languages, each of 1 to {@code max} characters. */
    Bilingual both(String field, int max);

    /** A text that may be empty in either language. */
    Bilingual optionalBoth(String field, int max);

    default Integer number(String field, int low, int high) {
        if (!isSaid(field)) fault(field, "form.number", low, high);
        return optionalNumber(field, low, high);
    }

    Integer optionalNumber(String field, int low, int high);

    /** A calendar year, which is told without a sign between its thousands. */
    Integer year(String field, int first, int last);

    /** A number from {@code low} to {@code high} with at most so many decimals; null when nothing was said. */
    BigDecimal optionalDecimal(String field, int low, int high, int decimals);

    /** A number from 0 to {@code most} with at most so many decimals; 0 when nothing was said. */
    default BigDecimal amount(String field, int most, int decimals) {
        BigDecimal amount = optionalDecimal(field, 0, most, decimals);
        return amount == null ? BigDecimal.ZERO : amount;
    }

    default LocalDate date(String field) {
        if (!isSaid(field)) fault(field, "form.date");
        return optionalDate(field);
    }

    /** A day within a range, both ends included. */
    default LocalDate date(String field, LocalDate first, LocalDate last) {
        LocalDate day = date(field);
        if (day == null || !day.isBefore(first) && !day.isAfter(last)) return day;
        fault(field, "form.dateRange", first, last);
        return null;
    }

    LocalDate optionalDate(String field);

    /** The last day of something; null when it has none. */
    default LocalDate lastDay(String field) {
        return optionalDate(field);
    }

    default <E extends Enum<E>> E one(String field, Class<E> type) {
        if (!isSaid(field)) fault(field, "form.choice");
        return optionalOne(field, type);
    }

    <E extends Enum<E>> E optionalOne(String field, Class<E> type);

    /** What the reference stands for. */
    default <T> T known(String field, Known<T> all) {
        if (!isSaid(field)) fault(field, "form.choice");
        return optionalKnown(field, all);
    }

    /** The same; null when nothing was said. */
    <T> T optionalKnown(String field, Known<T> all);

    /** No when nothing was said. */
    boolean truth(String field);

    /** What a noun makes of it; what it refuses is noted at that field. */
    default <T> T ruled(String field, Supplier<T> made) {
        try {
            return made.get();
        } catch (RuleRefused e) {
            fault(field, e.key(), e.args());
        } catch (BadValue e) {
            fault(field, e.atField().key(), e.atField().arguments());
        } catch (BadField e) {
            fault(field, e.key(), e.arguments());
        }
        return null;
    }
}
