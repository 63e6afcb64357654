package nl.vaardig.platform.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;

/** The words on the screen, in one language: a file for each place, whose keys begin with it: {@code rating.title}. */
public final class Messages {

    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    public static final Locale ENGLISH = Locale.UK;

    private static final String FOLDER = "/messages/";

    /** By language, of all places together. */
    private static final Map<String, Map<String, String>> TEXTS = Map.of("nl", all("nl"), "en", all("en"));

    private final Locale locale;
    private final Map<String, String> texts;

    private Messages(Locale locale) {
        this.locale = locale;
        this.texts = TEXTS.get(locale.getLanguage());
    }

    /** In a war nobody can list a folder, so a file beside the others names the places. */
    private static Map<String, String> all(String language) {
        Map<String, String> all = new HashMap<>();
        try (BufferedReader places = open("places")) {
            for (String place : places.lines().toList()) {
                Properties own = new Properties();
                try (BufferedReader texts = open(place + "_" + language + ".properties")) {
                    own.load(texts);
                }
                own.forEach((key, text) -> all.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }

    private static BufferedReader open(String name) {
        return new BufferedReader(
                new InputStreamReader(Messages.class.getResourceAsStream(FOLDER + name), StandardCharsets.UTF_8));
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
        String pattern = texts.get(key);
        if (pattern == null) throw new MissingResourceException("no text", Messages.class.getName(), key);
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
