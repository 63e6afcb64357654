package nl.vaardig;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vaardig.Endpoints.Endpoint;
import nl.vaardig.platform.navigation.Entry;
import nl.vaardig.platform.navigation.LinkBar;
import nl.vaardig.platform.navigation.Navigation;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who finds what above a page, from what the places say on their Pages. */
class NavigationTest {

    private static final List<Endpoint> ENDPOINTS = Endpoints.each();
    private static final Navigation NAVIGATION = Navigation.of(
            ENDPOINTS.stream().<Class<?>>map(Endpoint::resource).distinct().toList());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMPLOYEE | nl | Mijn vaardigheden, Mijn leerpaden, Leeraanbod, Bibliotheek",
                "EMPLOYEE | en | My skills, My learning paths, Catalogue, Library",
                "MANAGER | nl | Mijn team, Leeraanbod, Mensen, Bibliotheek",
                "MANAGER | en | My team, Catalogue, People, Library",
                "HR_ADVISOR | nl | Inventarisatie, Leeraanbod, Toewijzen, Mensen, Behoud van talent, Bibliotheek, Import",
                "HR_ADVISOR | en | Inventory, Catalogue, Assign, People, Keeping talent, Library, Import",
                "BOARD | nl | Bestuur, Leeraanbod, Behoud van talent, Bibliotheek",
                "BOARD | en | Board, Catalogue, Keeping talent, Library",
                "ADMINISTRATOR | nl | Leeraanbod, Bibliotheek, Import, Beheer",
                "ADMINISTRATOR | en | Catalogue, Library, Import, Administration",
                "PRIVACY_OFFICER | nl | Leeraanbod, Bibliotheek, Inzagelogboek",
                "PRIVACY_OFFICER | en | Catalogue, Library, Access log"
            })
    void theMenuOf(Role role, String language, String words) {
        assertEquals(words, words(NAVIGATION.menu(Set.of(role), "/").entries(), language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMPLOYEE | nl | ''",
                "MANAGER | nl | Mijn team, Matrix, Dekking, Door de tijd",
                "MANAGER | en | My team, Matrix, Coverage, Over time",
                "HR_ADVISOR | nl | Overzicht, Matrix, Dekking, Vooruitblik, Door de tijd, Rondes, Doelen",
                "HR_ADVISOR | en | Overview, Matrix, Coverage, Outlook, Over time, Rounds, Goals",
                "BOARD | nl | Bestuur, Vooruitblik, Rondes",
                "BOARD | en | Board, Outlook, Rounds",
                "ADMINISTRATOR | nl | ''",
                "PRIVACY_OFFICER | nl | ''"
            })
    void theViewsOf(Role role, String language, String words) {
        assertEquals(words, words(NAVIGATION.views(Set.of(role), "/").entries(), language));
    }

    private static String words(List<Entry> entries, String language) {
        return entries.stream()
                .map(entry -> Messages.in(language).text(entry.word()))
                .collect(joining(", "));
    }

    /** The union of all roles, in the same order; what is too much stands behind 'more'. */
    @Test
    void theEighthAndLaterGoBehindMore() {
        LinkBar all = NAVIGATION.menu(EnumSet.allOf(Role.class), "/admin/users");
        assertEquals(6, all.shown().size());
        assertEquals(
                "Toewijzen, Mensen, Behoud van talent, Bibliotheek, Import, Beheer, Inzagelogboek",
                words(all.more(), "nl"));
        assertTrue(all.isCurrentBehindMore());
        LinkBar seven = NAVIGATION.menu(EnumSet.of(Role.HR_ADVISOR), "/people");
        assertEquals(7, seven.shown().size());
        assertTrue(seven.more().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYEE, /my/ratings/new, /my/skills",
        "HR_ADVISOR, /team/people/7/skills/3, /people",
        "HR_ADVISOR MANAGER, /team/people/7/skills/3, /team",
        "HR_ADVISOR BOARD, /rounds, /inventory",
        "BOARD MANAGER, /coverage/needs/1, /team",
        "BOARD, /coverage, /board",
        "MANAGER, /assignments/4, /team",
        "MANAGER HR_ADVISOR, /assignments/4, /assignments",
        "HR_ADVISOR, /admin/goals, /library",
        "HR_ADVISOR ADMINISTRATOR, /admin/goals, /admin",
        "HR_ADVISOR, /admin/digital-talent, /talent",
        "ADMINISTRATOR, /talent, /admin",
        "ADMINISTRATOR HR_ADVISOR, /privacy/roles, /admin",
        "HR_ADVISOR, /privacy/roles, /people",
        "HR_ADVISOR, /proofs/3, /people",
        "EMPLOYEE, /skills/9/decay, /library",
        "EMPLOYEE, /paths/4, /catalogue",
        "HR_ADVISOR, /courses/4/form, /catalogue",
        "ADMINISTRATOR, /imports/8, /imports",
        "EMPLOYEE, /privacy, ''"
    })
    void aPageStandsUnderAnEntryThatTheReaderHas(String roles, String path, String entry) {
        assertEquals(entry, NAVIGATION.menu(roles(roles), path).current());
    }

    @ParameterizedTest
    @CsvSource({
        "HR_ADVISOR, /inventory/people, /inventory",
        "HR_ADVISOR, /admin/goals/3, /admin/goals",
        "MANAGER, /team/skills/3, /team",
        "MANAGER, /team/people/7/talk, ''",
        "MANAGER, /people, ''"
    })
    void viewsStandAbovePagesThatAreOne(String roles, String path, String entry) {
        LinkBar views = NAVIGATION.views(roles(roles), path);
        assertEquals(entry, views.current());
        assertEquals(!entry.isEmpty(), views.isChoice());
    }

    @Test
    void thePageItselfIsMarkedOtherwiseThanOneBelowIt() {
        Entry team = NAVIGATION.menu(Set.of(Role.MANAGER), "/").entries().get(0);
        assertEquals("page", NAVIGATION.menu(Set.of(Role.MANAGER), "/team").mark(team));
        assertEquals(
                "true", NAVIGATION.menu(Set.of(Role.MANAGER), "/team/progress").mark(team));
        assertNull(NAVIGATION.menu(Set.of(Role.MANAGER), "/people").mark(team));
    }

    /** An entry that answers 403 is none. */
    @Test
    void whoHasAnEntryMayOpenIt() {
        for (Entry entry : NAVIGATION.entries()) {
            Endpoint page = ENDPOINTS.stream()
                    .filter(endpoint -> endpoint.line().equals("GET " + entry.address()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(entry.address() + " is no page"));
            RolesAllowed own = page.method().getAnnotation(RolesAllowed.class);
            RolesAllowed roles = own == null ? page.resource().getAnnotation(RolesAllowed.class) : own;
            if (roles == null) continue;
            entry.roles()
                    .forEach(role -> assertTrue(
                            List.of(roles.value()).contains(role.name()), entry.address() + " refuses " + role));
        }
    }

    @Test
    void noTwoEntriesOfABarStandAtTheSamePlace() {
        List<String> places = NAVIGATION.entries().stream()
                .map(entry -> entry.bar() + " " + entry.order())
                .toList();
        assertEquals(places.stream().distinct().toList(), places);
    }

    private static Set<Role> roles(String names) {
        return Stream.of(names.split(" ")).map(Role::valueOf).collect(toSet());
    }
}
