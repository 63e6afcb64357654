package nl.vaardig.platform.server.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnpacksTest {

    @Test
    void givesWhatTheAskerLikesMost() {
        assertEquals(Optional.of("br"), best("gzip, deflate, br"));
        assertEquals(Optional.of("br"), best("GZIP,BR"));
        assertEquals(Optional.of("gzip"), best("gzip"));
        assertEquals(Optional.of("gzip"), best("br;q=0.5, gzip;q=0.8"));
        assertEquals(Optional.of("gzip"), best("gzip; q=1.0, br ; q = 0.999"));
        assertEquals(Optional.of("br"), best("*"));
        assertEquals(Optional.of("gzip"), best("*;q=0.5, br;q=0"));
    }

    @Test
    void givesNothingPackedToWhoDoesNotAsk() {
        for (String said :
                new String[] {null, "", " , ", "identity", "deflate", "gzip;q=0, br;q=0.000", "*;q=0", "gzip;q=2"})
            assertEquals(Optional.empty(), best(said), said);
    }

    private static Optional<String> best(String said) {
        return new Unpacks(said).best(List.of("br", "gzip"));
    }
}
