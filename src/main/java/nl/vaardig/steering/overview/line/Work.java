package nl.vaardig.steering.overview.line;

import java.util.List;
import java.util.function.Predicate;

/**
 * What is asked through one appointment, and where it is counted; one object for all with the same work.
 *
 * @param department its number among the lines
 * @param jobRole    its number among the lines
 */
public record Work(int department, int jobRole, List<Asked> asked) {

    Work only(Predicate<Asked> which) {
        return new Work(department, jobRole, asked.stream().filter(which).toList());
    }
}
