package nl.vaardig.platform;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on the screen, in one language. Keys begin with their slice: {@code inventory.rating.title}. */
public final class Messages {

    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    public static final Locale ENGLISH = Locale.UK;

    private final Locale locale;
    private final ResourceBundle texts;

    private Messages(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "messages",
                Locale.forLanguageTag(locale.getLanguage()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Messages in(String language) {
        return new Messages("en".equals(language) ? ENGLISH : DUTCH);
    }

    /**
     * The text for a key. {0}, {1} … are filled with the arguments, numbers in the notation of the language and days in
     * its words; an apostrophe is just an apostrophe.
     *
     * @throws java.util.MissingResourceException when the key is in neither file: a fault, found by MessagesTest
     */
    public String text(String key, Object... arguments) {
        String pattern = texts.getString(key);
        if (arguments.length == 0) return pattern;
        String filled = Phrase.of(pattern).filled(arguments);
        return filled != null ? filled : formatted(pattern, arguments);
    }

    private String formatted(String pattern, Object... arguments) {
        Object[] written = Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate ? date((LocalDate) argument) : argument)
                .toArray();
        return new MessageFormat(pattern.replace("'", "''"), locale).format(written);
    }

    /** A day in words: 22 november 2026. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Locale locale() {
        return locale;
    }
}
