package nl.vaardig.platform.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words on the screen, in one language: a file for each place, whose keys begin with it: {@code rating.title}. */
public final class Messages {

    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    public static final Locale ENGLISH = Locale.UK;

    private static final String FOLDER = "/messages/";

    private static final Map<String, Messages> OF_LANGUAGES =
            Map.of("nl", new Messages(DUTCH), "en", new Messages(ENGLISH));

    /** Their keys, which else were put together for every cell of a page. */
    private static final Map<Enum<?>, String> CONSTANTS = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Notation notation;
    private final Map<String, Phrase> texts;

    private Messages(Locale locale) {
        this.locale = locale;
        notation = new Notation(locale);
        texts = all(locale.getLanguage());
    }

    /** In a war nobody can list a folder, so a file beside the others names the places. */
    private static Map<String, Phrase> all(String language) {
        Map<String, Phrase> all = new HashMap<>();
        try (BufferedReader places = open("places")) {
            for (String place : places.lines().toList()) {
                Properties own = new Properties();
                try (BufferedReader texts = open(place + "_" + language + ".properties")) {
                    own.load(texts);
                }
                own.forEach((key, text) -> all.put((String) key, new Phrase((String) text)));
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
        return OF_LANGUAGES.get("en".equals(language) ? "en" : "nl");
    }

    /**
     * The text for a key. {0}, {1} … are filled with the arguments, numbers in the notation of the language and days in
     * its words; an apostrophe is just an apostrophe.
     *
     * @throws java.util.MissingResourceException when the key is in neither file: a fault, found by MessagesTest
     */
    public String text(String key, Object... arguments) {
        Phrase phrase = texts.get(key);
        if (phrase == null) throw new MissingResourceException("no text", Messages.class.getName(), key);
        return arguments.length == 0 ? phrase.text() : phrase.filled(notation, arguments);
    }

    /** The name of an enum constant on the screen: the key {@code enum.SimpleName.CONSTANT}. */
    public String text(Enum<?> constant) {
        return text(CONSTANTS.computeIfAbsent(constant, Messages::key));
    }

    private static String key(Enum<?> constant) {
        return "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** A day in words: 22 november 2026. */
    public String date(LocalDate day) {
        return notation.day(day);
    }

    /** How this language writes numbers and days. */
    public Notation notation() {
        return notation;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Locale locale() {
        return locale;
    }
}
