package nl.vaardig.skills.casefile;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.platform.page.Links;
import nl.vaardig.platform.words.Bilingual;

/**
 * What CASE has no property for, under keys that begin with {@code vaardig:}: the texts in the other language (a CASE
 * document has one), the track, the address in ESCO and an identifier that is no UUID. Other readers pass it over.
 *
 * @param language nl or en, the one the properties of CASE are in
 */
record CaseExtensions(String language, Map<String, Object> values) {

    private static final String OURS = "vaardig:";
    private static final String IDENTIFIER = "identifier";
    private static final String MADE = "identifierMade";
    private static final String ENGLISH = "en";
    private static final String DUTCH = "nl";

    static CaseExtensions writing(String language) {
        return new CaseExtensions(language, new TreeMap<>());
    }

    /** @param language of the document: nl, nl-NL, nld and dut are Dutch, all else and null go for English */
    static CaseExtensions reading(String language, Map<String, Object> values) {
        String code = language == null ? "" : language.toLowerCase(Locale.ROOT);
        boolean dutch = code.startsWith(DUTCH) || code.equals("dut");
        return new CaseExtensions(dutch ? DUTCH : ENGLISH, values == null ? Map.of() : values);
    }

    CaseExtensions with(String name, String value) {
        if (value != null && !value.isBlank()) values.put(OURS + name, value);
        return this;
    }

    /** Keeps the text in the other language; the one in this language has a property of CASE. */
    CaseExtensions with(String name, Bilingual text) {
        return with(name, isEnglish() ? text.nl() : text.en());
    }

    /** CASE asks a UUID of everything: says what the source had where that is another identifier, or none. */
    CaseExtensions identified(String identifier) {
        if (identifier == null) return with(MADE, "true");
        return with(IDENTIFIER, CaseIdentity.isUuid(identifier) ? null : identifier);
    }

    /** Of the source; null where it had none, so that what we wrote comes back as it was. */
    String identifierOr(String uuid) {
        if (text(MADE) != null) return null;
        return text(IDENTIFIER) == null ? uuid : text(IDENTIFIER);
    }

    /** What CASE has no property for in any language. */
    CaseExtensions withBoth(String name, Bilingual text) {
        return with(name + ".nl", text.nl()).with(name + ".en", text.en());
    }

    /** Written by {@link #withBoth}. */
    Bilingual bothOf(String name) {
        String nl = text(name + ".nl");
        String en = text(name + ".en");
        return new Bilingual(nl == null ? "" : nl, en == null ? "" : en);
    }

    /** Null = not there, or no text. */
    String text(String name) {
        return values.get(OURS + name) instanceof String text ? text : null;
    }

    /** Shown as a link: what is no address of the web counts as absent, as any value of another kind. */
    String webAddress(String name) {
        String address = text(name);
        return address != null && Links.isWeb(address) ? address : null;
    }

    /** Both languages again; where the other one is missing it is empty. */
    Bilingual both(String name, String inThisLanguage) {
        String here = inThisLanguage == null ? "" : inThisLanguage;
        String there = text(name) == null ? "" : text(name);
        return isEnglish() ? new Bilingual(there, here) : new Bilingual(here, there);
    }

    /** Null when there is nothing, so that the property is left out. */
    Map<String, Object> orNull() {
        return values.isEmpty() ? null : values;
    }

    private boolean isEnglish() {
        return ENGLISH.equals(language);
    }
}
