package nl.vaardig.platform.page;

import java.time.LocalDate;
import java.util.Locale;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.time.Days;

/**
 * Reads what an address or a form asks for. An empty value is no value (a select's first option sends one); a value
 * that can't be read is a bad field, never silently another question.
 */
public final class Asked {

    private Asked() {}

    public static <E extends Enum<E>> E oneOf(Class<E> choices, String value, String field) {
        if (isEmpty(value)) return null;
        try {
            return Enum.valueOf(choices, value.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadField(field, "problem.field.choice", value);
        }
    }

    public static Long id(String value, String field) {
        if (isEmpty(value)) return null;
        try {
            return Long.valueOf(value.strip());
        } catch (NumberFormatException e) {
            throw new BadField(field, "problem.field.number", value);
        }
    }

    public static Integer number(String value, String field) {
        Long number = id(value, field);
        if (number == null) return null;
        if (number != number.intValue()) throw new BadField(field, "problem.field.number", value);
        return number.intValue();
    }

    /** A day written as 2026-11-22, which is what date fields send. */
    public static LocalDate day(String value, String field) {
        if (isEmpty(value)) return null;
        return Days.read(value).orElseThrow(() -> new BadField(field, "problem.field.day", value));
    }

    /** @throws BadField when it was left out */
    public static <T> T present(T value, String field) {
        if (value == null) throw new BadField(field, "form.missing");
        return value;
    }

    /** What is left out is no; "on" is what a ticked box sends. */
    public static boolean yes(String value, String field) {
        if (isEmpty(value) || value.equals("false")) return false;
        if (value.equals("true") || value.equals("on")) return true;
        throw new BadField(field, "problem.query.truth", value);
    }

    private static boolean isEmpty(String value) {
        return value == null || value.isBlank();
    }
}
