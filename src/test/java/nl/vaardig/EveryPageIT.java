package nl.vaardig;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page one can walk to, for every role: it answers, it is accessible, nothing sticks out on a phone, and nothing
 * is left untranslated, in Dutch and in English. A page that another role has already looked at is only asked for, and
 * another order or filter of the same page is looked at in Dutch only. What a page fetches by itself is fetched as well.
 */
class EveryPageIT extends FromOutside {

    private static final Set<String> LOOKED_AT = new HashSet<>();

    @ParameterizedTest
    @CsvSource({"medewerker, 20", "manager, 30", "hr, 40", "bestuur, 20", "beheer, 30", "privacy, 20"})
    void everyPageIsSoundFor(String role, int atLeast) {
        String userName = role + "@waterveen.example";
        Walk walk = Walk.from(Visitor.signedInAs(userName), "/");
        assertTrue(walk.pages().size() >= atLeast, role + " got no further than " + walk.pages());
        List<String> faults = new ArrayList<>(walk.faults());
        List<String> fresh = walk.pages().stream()
                .filter(page -> LOOKED_AT.add(Walk.shape(page)))
                .toList();
        List<String> plain =
                fresh.stream().filter(page -> !walk.isSeenBefore(page)).toList();
        List<String> fetching = look("nl", userName, fresh, faults);
        look("en", userName, plain, faults);
        exchange(userName, plain.stream().filter(fetching::contains).toList(), faults);
        assertTrue(faults.isEmpty(), String.join("\n", faults));
    }

    /** In one language and width: what is fetched behind the page is what the page itself would show. */
    private static void exchange(String userName, List<String> pages, List<String> faults) {
        try (Browser browser = Browser.atADesk("nl").signedInAs(userName)) {
            Page fresh = browser.page().context().newPage();
            for (String page : pages) {
                browser.go(page);
                faults.addAll(Exchanges.faults(browser, fresh));
            }
        }
    }

    /** Gives those of the pages that fetch a part of themselves. */
    private static List<String> look(String language, String userName, List<String> pages, List<String> faults) {
        List<String> fetching = new ArrayList<>();
        try (Browser browser = Browser.atADesk(language).signedInAs(userName)) {
            for (String page : pages) {
                int status = browser.wide().page().navigate(page).status();
                if (status != 200) faults.add(status + " " + page);
                if (Exchanges.isAny(browser)) fetching.add(page);
                // axe looks at each page once at a desk and once on a phone: in Dutch there, in English here.
                boolean isDutch = language.equals("nl");
                faults.addAll(isDutch ? browser.faults() : browser.faultsWithoutAxe());
                browser.narrow();
                faults.addAll(isDutch ? browser.faultsWithoutAxe() : browser.faults());
                faults.addAll(browser.narrowest().misfits());
            }
        }
        return fetching;
    }
}
