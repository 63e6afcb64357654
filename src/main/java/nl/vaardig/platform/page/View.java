package nl.vaardig.platform.page;

import gg.jte.Content;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.Build;
import nl.vaardig.platform.navigation.LinkBar;
import nl.vaardig.platform.navigation.Navigation;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Markdown;
import nl.vaardig.platform.words.Messages;

/** What every template needs beside its own model: words, numbers and dates in the reader's language, and who reads. */
public final class View {

    private final CurrentUser user;
    private final Messages messages;
    private final String path;
    private final String query;
    private final String notice;
    private final Navigation navigation;

    /** For what has no frame with navigation. */
    public View(CurrentUser user, Messages messages, String path, String query) {
        this(user, messages, path, query, null, null);
    }

    /** @param notice what was done on the page before, or null */
    public View(CurrentUser user, Messages messages, String path, String query, String notice, Navigation navigation) {
        this.user = user;
        this.messages = messages;
        this.path = path;
        this.query = query;
        this.notice = notice;
        this.navigation = navigation;
    }

    /** The text for a key, see {@link Messages#text}. */
    public String t(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Whether there is such a text: for a key that ends in something of the address. */
    public boolean has(String key) {
        return messages.has(key);
    }

    /** The name of an enum constant on the screen. */
    public String t(Enum<?> constant) {
        return messages.text(constant);
    }

    public String in(Bilingual text) {
        return text == null ? "" : text.in(lang());
    }

    public String number(Number number) {
        return messages.notation().number(number);
    }

    /** A ratio from 0 to 1 as a whole percentage. */
    public String percent(double ratio) {
        return number(Math.round(ratio * 100)) + (lang().equals("nl") ? "\u00a0%" : "%");
    }

    /** Whole euros; null when nobody said how many. */
    public String money(BigDecimal euros) {
        if (euros == null) return t("platform.price.unknown");
        return messages.notation().euros(euros);
    }

    /** The date in words: 22 november 2026. */
    public String date(LocalDate date) {
        return date == null ? "" : messages.date(date);
    }

    public String dateTime(Instant moment) {
        return moment == null ? "" : messages.notation().moment(moment.atZone(AmsterdamClock.ZONE));
    }

    public Content markdown(String text) {
        return Markdown.content(text);
    }

    public String lang() {
        return messages.locale().getLanguage();
    }

    public String path() {
        return path;
    }

    /** Path and query of this page, to come back to it. */
    public String here() {
        return query == null || query.isEmpty() ? path : path + "?" + query;
    }

    /** What was done on the page before, to be said at the top of this one; null = nothing. */
    public String notice() {
        return notice;
    }

    public CurrentUser user() {
        return user;
    }

    public LinkBar menu() {
        return navigation.menu(user.roles(), path);
    }

    public LinkBar views() {
        return navigation.views(user.roles(), path);
    }

    public String asset(String file) {
        return Assets.address(file);
    }

    /** The addresses of the scripts that every page loads. */
    public List<String> modules() {
        return Assets.MODULES;
    }

    public String version() {
        return Build.VERSION;
    }
}
