package nl.vaardig.exchange.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.exchange.trace.Thing;
import nl.vaardig.harness.InServer;
import org.junit.jupiter.api.Test;

/** Every table that points at what an import can make is known by a word, so that a refusal says what leans on it. */
@InServer
class LeaningIT {

    @Inject
    Leaning leaning;

    @Test
    void whateverPointsAtAThingHasAWord() {
        Set<String> nameless = new TreeSet<>();
        for (Thing thing : Thing.values()) {
            leaning.links(thing).stream()
                    .filter(link -> link.word().equals(Leaning.OTHER))
                    .forEach(link -> nameless.add(link.table()));
        }
        assertEquals(Set.of(), nameless);
    }

    @Test
    void whatIsMadeCanBeFound() {
        for (Thing thing : Thing.values()) leaning.refuse(thing, List.of(-1L));
    }
}
