package nl.vaardig;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.vaardig.Endpoints.Endpoint;
import org.junit.jupiter.api.Test;

/**
 * Who sees an address finds its code: one of its words is the name of the place, or of the part of it, that answers;
 * templates and words on the screen stand under the same name.
 */
class AddressTest {

    private static final Path CODE = Path.of("src/main/java/nl/vaardig");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** Frame and parts of all pages, and the machinery, which is a floor without places. */
    private static final Set<String> OF_EVERYBODY =
            Set.of("layout", "parts", "platform", "exchange", "admin", "access");

    /** Addresses that begin like this are answered by a place of another name: for each the reason. */
    private static final Map<String, String> ELSEWHERE = new TreeMap<>(Map.ofEntries(
            // a floor has the name already
            entry("/inventory", "overview"),
            // files come in at the machinery, whatever is in them
            entry("/imports", "exchange"),
            entry("/api/v1/imports", "exchange"),
            // what somebody finds about him- or herself is one page with everything
            entry("/my/skills", "people"),
            entry("/my/ratings", "people"),
            entry("/my/rounds", "people"),
            entry("/my/account", "signin"),
            entry("/my/viewers", "accesslog"),
            entry("/api/v1/me", "user"),
            // integrators know people as employees
            entry("/api/v1/employees", "people"),
            entry("/api/v1/agreements", "talk"),
            // a level is what a rating says
            entry("/api/v1/employees/{}/levels", "rating"),
            entry("/api/v1/employees/{}/exemptions", "requirement"),
            entry("/people/{}/exemptions", "demand"),
            // a job role is read with what it asks
            entry("/job-roles", "profile"),
            // cells of the matrix, for a department
            entry("/api/v1/departments/{}/gaps", "matrix"),
            entry("/api/v1/departments/{}/holders", "matrix"),
            entry("/saved-selections", "matrix"),
            entry("/api/v1/goals/{}/progress", "board"),
            entry("/api/v1/survival-curves", "flow"),
            // who has which role is kept with the users
            entry("/privacy/roles", "user"),
            // what a new version comes to is told by the places it touches
            entry("/frameworks", "version"),
            entry("/api/v1/frameworks", "version"),
            entry("/my/paths", "assignment"),
            // people know what is sent by its kind, not by the name of the standard
            entry("/packages", "scorm"),
            entry("/my/packages", "scorm"),
            entry("/api/v1/packages", "scorm"),
            entry("/api/v1/access-log-entries", "accesslog"),
            entry("/api/v1/gap-inventory", "overview"),
            // signing in
            entry("/password", "signin"),
            entry("/choose", "signin"),
            entry("/sign-out", "signin"),
            entry("/", "start"),
            // the ground
            entry("/accessibility", "accesslog"),
            entry("/assets", "platform"),
            entry("/language", "platform"),
            entry("/metrics", "platform"),
            entry("/api/v1/openapi.json", "openapi")));

    @Test
    void everyAddressIsAnsweredByAPlaceThatItsWordsName() {
        assertEquals(
                List.of(),
                Endpoints.each().stream()
                        .filter(endpoint -> !isNamed(endpoint) && !isElsewhere(endpoint))
                        .map(endpoint ->
                                endpoint.line() + " in " + endpoint.resource().getName())
                        .distinct()
                        .toList());
    }

    @Test
    void anExceptionIsNeeded() {
        Set<String> needed = Endpoints.each().stream()
                .filter(endpoint -> !isNamed(endpoint))
                .flatMap(endpoint -> ELSEWHERE.keySet().stream().filter(start -> begins(endpoint, start)))
                .collect(toCollection(TreeSet::new));
        assertEquals(ELSEWHERE.keySet(), needed);
    }

    private static boolean isElsewhere(Endpoint endpoint) {
        return ELSEWHERE.entrySet().stream()
                .anyMatch(other ->
                        begins(endpoint, other.getKey()) && names(endpoint).contains(other.getValue()));
    }

    private static boolean begins(Endpoint endpoint, String start) {
        return address(endpoint).equals(start) || address(endpoint).startsWith(start + "/");
    }

    /** A word of the address, a part of one or all its parts as one, in the singular or the plural. */
    private static boolean isNamed(Endpoint endpoint) {
        Set<String> names = names(endpoint);
        return Arrays.stream(address(endpoint).split("/"))
                .flatMap(word -> Stream.concat(Stream.of(word.replace("-", "")), Arrays.stream(word.split("-"))))
                .flatMap(word -> Stream.of(word, word.replaceAll("s$", ""), word.replaceAll("zes$", "")))
                .anyMatch(names::contains);
    }

    private static String address(Endpoint endpoint) {
        return endpoint.line().replaceAll("^\\S+ ", "");
    }

    /** Floor, place and part. */
    private static Set<String> names(Endpoint endpoint) {
        return Set.of(
                endpoint.resource().getPackageName().replace("nl.vaardig.", "").split("\\."));
    }

    @Test
    void aPlaceIsOnOneFloor() throws IOException {
        Map<String, Long> floors;
        try (Stream<Path> folders = Files.walk(CODE, 2)) {
            floors = folders.filter(folder ->
                            Files.isDirectory(folder) && CODE.relativize(folder).getNameCount() == 2)
                    .collect(toMap(folder -> folder.getFileName().toString(), folder -> 1L, Long::sum, TreeMap::new));
        }
        floors.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), floors);
    }

    @Test
    void templatesAndWordsStandUnderTheNameOfAPlace() throws IOException {
        Set<String> places;
        try (Stream<Path> folders = Files.walk(CODE, 2)) {
            places = folders.map(folder -> folder.getFileName().toString()).collect(toCollection(TreeSet::new));
        }
        places.addAll(OF_EVERYBODY);
        List<String> templates;
        try (Stream<Path> folders = Files.list(TEMPLATES)) {
            templates = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
        assertEquals(
                List.of(),
                templates.stream().filter(name -> !places.contains(name)).toList());
        List<String> words = Files.readAllLines(MESSAGES.resolve("places"));
        assertEquals(
                List.of(), words.stream().filter(name -> !places.contains(name)).toList());
        assertTrue(templates.size() > 30 && words.size() > 30, "both have a folder or a file for each place");
    }
}
