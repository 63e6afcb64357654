package nl.vaardig.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order in which things end. */
class EndingTest {

    private final List<String> ended = new ArrayList<>();
    private final Ending ending = new Ending();

    private AutoCloseable thing(String name) {
        return () -> ended.add(name);
    }

    @Test
    void whatWasBegunLastEndsFirst() {
        ending.with(thing("database"));
        ending.with(thing("server"));
        ending.first(() -> ended.add("watch"));
        ending.all();
        assertEquals(List.of("watch", "server", "database"), ended);
    }

    @Test
    void whatFailsToEndKeepsNothingElseFromEnding() {
        ending.with(thing("database"));
        ending.with(() -> {
            throw new IllegalStateException("no");
        });
        ending.all();
        assertEquals(List.of("database"), ended);
    }

    @Test
    void whatBeginsDuringTheEndEndsAtOnce() {
        ending.all();
        ending.with(thing("late"));
        assertEquals(List.of("late"), ended);
    }
}
