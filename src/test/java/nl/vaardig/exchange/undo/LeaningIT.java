package nl.vaardig.exchange.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.exchange.reading.Undoable;
import nl.vaardig.harness.InServer;
import org.junit.jupiter.api.Test;

/** Every table that points at what an import can make is known by a word, so that a refusal says what leans on it. */
@InServer
class LeaningIT {

    @Inject
    Leaning leaning;

    @Inject
    @Any
    Instance<Undoable<?>> undoables;

    @Test
    void whateverPointsAtAThingHasAWord() {
        Set<String> nameless = new TreeSet<>();
        for (Undoable<?> undoing : undoables) {
            leaning.links(undoing).stream()
                    .filter(link -> link.word().equals(Leaning.OTHER))
                    .forEach(link -> nameless.add(link.table()));
        }
        assertEquals(Set.of(), nameless);
    }

    @Test
    void whatIsMadeCanBeFound() {
        for (Undoable<?> undoing : undoables) leaning.refuse(undoing, List.of(-1L));
    }
}
