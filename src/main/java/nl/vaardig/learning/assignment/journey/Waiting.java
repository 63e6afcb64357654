package nl.vaardig.learning.assignment.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.vaardig.platform.who.CurrentRequest;

/** All that waits for the current user's word about what others learn. */
@ApplicationScoped
public class Waiting {

    @Inject
    @Any
    Instance<WaitsForUser> lists;

    @Inject
    CurrentRequest request;

    /** A list in which something waits. @param count 1 or more */
    public record Line(String address, String word, long count) {}

    public List<Line> now() {
        return lists.stream()
                .filter(list -> list.isFor(request.user()))
                .sorted(Comparator.comparing(WaitsForUser::address))
                .map(list -> new Line(list.address(), list.word(), list.count()))
                .filter(line -> line.count() > 0)
                .toList();
    }
}
