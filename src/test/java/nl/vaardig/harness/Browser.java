package nl.vaardig.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vaardig.platform.words.Messages;

/**
 * Somebody at a real browser, at a desk (1280 wide) or on a phone (390), in Dutch or English. What goes wrong in the
 * page itself (a script, a missing file, a thing the content policy blocks) is remembered and fails {@link #look}.
 */
public final class Browser implements AutoCloseable {

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int SMALL_PHONE = 320;
    private static final int PATIENCE = 15_000;

    /** Ids that stand twice on the page, and those that htmx is to fetch or fill and that aren't there once. */
    private static final String IDS =
            """
            () => {
              const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
              const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map(id => `the id ${id} is there twice`);
              const named = ['hx-target', 'hx-select', 'hx-select-oob'].flatMap(name =>
                [...document.querySelectorAll(`[${name}^="#"]`)].flatMap(e => e.getAttribute(name).split(',').map(id => id.trim().slice(1))));
              return twice.concat(named.filter(id => !ids.includes(id)).map(id => `htmx looks for the id ${id}`));
            }
            """;

    /** Sideways scrolling, and a header that takes more than a line on a phone. */
    private static final String FIT =
            """
            () => {
              const found = [];
              const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
              if (over > 0) found.push(`wider than the window by ${over} pixels`);
              const header = document.querySelector('.page-header__inner');
              const open = header?.querySelector('.page-header__search.is-open');
              if (header && !open && header.clientHeight > 80) found.push(`the header is ${header.clientHeight} pixels high`);
              return found;
            }
            """;

    private final BrowserContext context;
    private final Page page;
    private final String language;
    private int width;
    private final List<String> faults = new ArrayList<>();

    private Browser(String language, int width) {
        this.language = language;
        this.width = width;
        context = Chromium.running()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(TestServer.address())
                        .setLocale(language.equals("en") ? "en-GB" : "nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setViewportSize(width, 900));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onPageError(fault -> faults.add("script: " + fault));
        page.onConsoleMessage(this::note);
        page.onResponse(this::note);
    }

    public static Browser atADesk(String language) {
        return new Browser(language, DESK);
    }

    public static Browser onAPhone(String language) {
        return new Browser(language, PHONE);
    }

    /** The same story four times: at a desk and on a phone, in Dutch and in English. */
    public static void everywhere(Consumer<Browser> story) {
        for (String language : new String[] {"nl", "en"}) {
            try (Browser desk = atADesk(language);
                    Browser phone = onAPhone(language)) {
                story.accept(desk);
                story.accept(phone);
            }
        }
    }

    /** The same story twice, for what only a story reaches: at a desk in Dutch and on a phone in English. */
    public static void deskAndPhone(Consumer<Browser> story) {
        try (Browser desk = atADesk("nl");
                Browser phone = onAPhone("en")) {
            story.accept(desk);
            story.accept(phone);
        }
    }

    /** A failed page load is an answer like any other; only a script's own errors and blocked things are faults. */
    private void note(ConsoleMessage message) {
        boolean isFault = message.type().equals("error") && !message.text().startsWith("Failed to load resource");
        if (isFault) faults.add("console: " + message.text());
    }

    private void note(Response response) {
        boolean isPart = List.of("stylesheet", "script", "image", "font")
                .contains(response.request().resourceType());
        if (isPart && response.status() >= 400) faults.add("missing: " + response.url());
    }

    /** Has signed in with the demo password; goes nowhere yet. With several municipalities, {@code /choose} comes first. */
    public Browser signedInAs(String userName) {
        String secret = Visitor.signedInAs(userName).cookie("vaardig-session");
        context.addCookies(List.of(new Cookie("vaardig-session", secret).setUrl(TestServer.address())));
        return this;
    }

    public Browser go(String path) {
        page.navigate(path);
        return this;
    }

    /** The path where the browser is now, with its query. */
    public String place() {
        return page.url().substring(TestServer.address().length());
    }

    /** A text in the language of this browser, by its key. */
    public String t(String key, Object... arguments) {
        return Messages.in(language).text(key, arguments);
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The input, select or text area with this label, whether or not it must be filled in. */
    public Locator field(String label) {
        String optional = "(\\s*" + literal(t("part.optional")) + ")?";
        Pattern whole = Pattern.compile("^\\s*" + literal(label) + optional + "\\s*$");
        return page.getByLabel(whole);
    }

    /** A text as a pattern that JavaScript reads too. */
    private static String literal(String text) {
        return text.replaceAll("([^\\p{L}\\p{N}\\s])", "\\\\$1");
    }

    /** The message at a field that was sent back, found the way a screen reader finds it. */
    public String errorAt(Locator field) {
        return (String) field.evaluate(
                "f => ((f.closest('[aria-invalid=true]') ?? f.closest('fieldset') ?? f).getAttribute('aria-describedby') ?? '')"
                        + ".split(' ').map(id => document.getElementById(id)).filter(e => e?.id.endsWith('-error'))"
                        + ".map(e => e.textContent.trim()).join(' ')");
    }

    /** For everything else a story needs. */
    public Page page() {
        return page;
    }

    /** The same window made as wide as a desk's, or as narrow as a phone's, with the page that is in it. */
    public Browser wide() {
        return sized(DESK);
    }

    public Browser narrow() {
        return sized(PHONE);
    }

    /** As narrow as the guidelines ask a page to stay readable at. */
    public Browser narrowest() {
        return sized(SMALL_PHONE);
    }

    private Browser sized(int pixels) {
        width = pixels;
        page.setViewportSize(pixels, 900);
        return this;
    }

    /**
     * Looks at the page as it is: accessible to all (no serious or critical finding of axe), every id once, nothing
     * sticking out to the right, nothing untranslated, nothing gone wrong. Leaves a picture in target/screenshots when
     * something is, and with PICTURES=1 in the environment always: a picture takes as long as the look itself.
     */
    public Browser look(String name) {
        String picture = name + "-" + width + "-" + language + ".png";
        Path file = TestServer.checkout().resolve("target/screenshots").resolve(picture);
        List<String> found = faults();
        if (!found.isEmpty() || System.getenv("PICTURES") != null)
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        if (!found.isEmpty()) throw new AssertionError(picture + "\n" + String.join("\n", found));
        return this;
    }

    /** What is wrong with the page as it is, and what went wrong since the last look; empty = nothing. */
    public List<String> faults() {
        return Stream.concat(here(Accessibility.findings(page)).stream(), faultsWithoutAxe().stream())
                .toList();
    }

    /** The same, but for what axe would find: where it looks at this page in another language or width. */
    public List<String> faultsWithoutAxe() {
        List<String> found = new ArrayList<>(faults);
        faults.clear();
        ((List<?>) page.evaluate(IDS)).forEach(fault -> found.add(String.valueOf(fault)));
        found.addAll(unfit());
        Messages messages = Messages.in(language);
        Stream.of(page.innerText("body").split("[\\s‹›()]+"))
                .filter(word -> word.contains(".") && messages.has(word))
                .forEach(key -> found.add("untranslated: " + key));
        return here(found);
    }

    /** What doesn't fit into the window; empty = nothing. */
    public List<String> misfits() {
        return here(unfit());
    }

    private List<String> unfit() {
        return ((List<?>) page.evaluate(FIT)).stream().map(String::valueOf).toList();
    }

    private List<String> here(List<String> found) {
        String where = place() + " at " + width + " in " + language + ": ";
        return found.stream().map(fault -> where + fault).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
