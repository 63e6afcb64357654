package nl.vaardig.steering.search;

import java.util.List;
import java.util.stream.Stream;
import nl.vaardig.platform.words.Bilingual;

/**
 * One thing that what is being typed may lead to.
 *
 * @param kind person, skill, role, path or course
 */
public record Suggestion(String kind, Bilingual name, String address) {

    /** Of each kind: a list to look over, no answer to read. */
    private static final int MOST = 3;

    /** Those that lead somewhere for this reader. */
    static List<Suggestion> of(SearchPages.Found found) {
        return Stream.of(
                        found.people().items().stream()
                                .filter(person -> found.addressOf(person) != null)
                                .map(person -> new Suggestion(
                                        "person",
                                        new Bilingual(person.name(), person.name()),
                                        found.addressOf(person))),
                        found.skills().items().stream()
                                .map(skill -> new Suggestion("skill", skill.name(), "/skills/" + skill.id())),
                        found.jobRoles().items().stream()
                                .map(role -> new Suggestion("role", role.name(), "/job-roles/" + role.id())),
                        found.paths().items().stream()
                                .map(path -> new Suggestion("path", path.name(), "/paths/" + path.id())),
                        found.courses().items().stream()
                                .map(course -> new Suggestion("course", course.name(), "/courses/" + course.id())))
                .flatMap(kind -> kind.limit(MOST))
                .toList();
    }
}
