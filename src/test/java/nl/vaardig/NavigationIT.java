package nl.vaardig;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.vaardig.Endpoints.Endpoint;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import nl.vaardig.platform.navigation.Entry;
import nl.vaardig.platform.navigation.Navigation;
import nl.vaardig.platform.who.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server finds the Pages that say where they stand; which entries that gives each role, NavigationTest says. */
class NavigationIT extends FromOutside {

    private static final Pattern MENU = Pattern.compile("<ul class=\"navigation\">(.*?)</ul>", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("<a href=\"([^\"]+)\"");

    @ParameterizedTest
    @CsvSource({
        "medewerker, EMPLOYEE",
        "hr, HR_ADVISOR",
        "bestuur, BOARD",
        "beheer, ADMINISTRATOR",
        "privacy, PRIVACY_OFFICER"
    })
    void theFrameShowsWhatThePlacesSay(String name, Role role) {
        Visitor visitor = Visitor.signedInAs(name + "@waterveen.example");
        String page = visitor.get("/my/account").body();
        List<String> shown = MENU.matcher(page)
                .results()
                .flatMap(menu -> ADDRESS.matcher(menu.group(1)).results())
                .map(link -> link.group(1))
                .toList();
        List<String> said = Navigation.of(Endpoints.each().stream()
                        .<Class<?>>map(Endpoint::resource)
                        .distinct()
                        .toList())
                .menu(Set.of(role), "/my/account")
                .entries()
                .stream()
                .map(Entry::address)
                .toList();
        assertEquals(said, shown.stream().filter(said::contains).toList());
    }
}
