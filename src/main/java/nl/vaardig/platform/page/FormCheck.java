package nl.vaardig.platform.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.platform.time.Days;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Decimals;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.platform.words.Written;

/**
 * Reads the fields of a form one by one and collects what is wrong with them, in the reader's language and in the
 * order of the fields, so that one answer names everything at once.
 */
public final class FormCheck {

    private final Messages messages;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    public FormCheck(String language) {
        messages = Messages.in(language);
    }

    /** What a field is called on the screen (a key), so that a list of errors says which one is meant. */
    public FormCheck named(String field, String key, Object... arguments) {
        return called(field, messages.text(key, arguments));
    }

    private FormCheck called(String field, String label) {
        labels.put(field, label);
        return this;
    }

    /** A text of 1 to {@code max} characters; empty when it is not. */
    public String text(String field, String value, int max) {
        String text = value == null ? "" : Written.tidy(value, max);
        if (text.isEmpty()) refuse(field, "form.missing");
        return fits(field, text, max);
    }

    /** A text of at most {@code max} characters, maybe empty. */
    public String optional(String field, String value, int max) {
        return fits(field, value == null ? "" : Written.tidy(value, max), max);
    }

    private String fits(String field, String text, int max) {
        int length = Written.length(text);
        if (length > max) refuse(field, "form.tooLong", max, length);
        return text;
    }

    /** A text in both languages, in two fields. */
    public Bilingual both(String field, String nl, String en, int max) {
        String label = labels.get(field);
        if (label != null) called(field + "-nl", label + " (NL)").called(field + "-en", label + " (EN)");
        return new Bilingual(text(field + "-nl", nl, max), text(field + "-en", en, max));
    }

    /** A whole number; {@code low} when it is not one in the range. */
    public int number(String field, String value, int low, int high) {
        Integer number = whole(value, low, high);
        if (number == null) refuse(field, "form.number", low, high);
        return number == null ? low : number;
    }

    /** A calendar year, which is said without a sign between its thousands; {@code first} when it is not in the range. */
    public int year(String field, String value, int first, int last) {
        Integer year = whole(value, first, last);
        if (year == null) refuse(field, "form.number", String.valueOf(first), String.valueOf(last));
        return year == null ? first : year;
    }

    private static Integer whole(String value, int low, int high) {
        String text = value == null ? "" : value.strip();
        if (!text.matches("-?\\d{1,9}")) return null;
        int number = Integer.parseInt(text);
        return number >= low && number <= high ? number : null;
    }

    /** An amount of 0 to {@code most} with at most so many decimals, 0 when nothing was typed; otherwise {@code wrong}. */
    public BigDecimal amount(String field, String value, int decimals, int most, String wrong) {
        if (value == null || value.isBlank()) return BigDecimal.ZERO;
        return Decimals.read(value, messages.locale().getLanguage())
                .filter(amount -> amount.scale() <= decimals && amount.compareTo(BigDecimal.valueOf(most)) <= 0)
                .orElseGet(() -> {
                    refuse(field, wrong, most);
                    return BigDecimal.ZERO;
                });
    }

    /** A day as the browser's date field sends it; empty when it is not one. */
    public Optional<LocalDate> date(String field, String value) {
        Optional<LocalDate> day = Days.read(value);
        if (day.isEmpty()) refuse(field, "form.date");
        return day;
    }

    /** A day within a range, both ends included; empty when it is not one. */
    public Optional<LocalDate> date(String field, String value, LocalDate first, LocalDate last) {
        Optional<LocalDate> day = date(field, value);
        boolean fits = day.isEmpty() || !day.get().isBefore(first) && !day.get().isAfter(last);
        if (!fits) refuse(field, "form.dateRange", first, last);
        return fits ? day : Optional.empty();
    }

    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) return Optional.of(constant);
        }
        refuse(field, "form.choice");
        return Optional.empty();
    }

    /** The first thing wrong with a field is the one shown. */
    public void refuse(String field, String key, Object... arguments) {
        String text = messages.text(key, arguments);
        String label = labels.get(field);
        boolean isGeneral = label != null && key.startsWith("form.");
        errors.putIfAbsent(
                field,
                isGeneral ? label + ": " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text);
    }

    public boolean failed() {
        return !errors.isEmpty();
    }

    /** Field → what is wrong with it. */
    public Map<String, String> errors() {
        return Collections.unmodifiableMap(errors);
    }
}
