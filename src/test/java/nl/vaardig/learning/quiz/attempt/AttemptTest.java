package nl.vaardig.learning.quiz.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static BigDecimal percent(String... points) {
        return Attempt.percentOf(Stream.of(points).map(BigDecimal::new).toList());
    }

    @Test
    void threeTimesAThirdIsAWholeAtTheEdgeOfPassing() {
        assertEquals(new BigDecimal("50.00"), percent("0.3333", "0.3333", "0.3333", "1"));
    }

    @Test
    void whatIsBelowStaysBelow() {
        assertEquals(new BigDecimal("33.33"), percent("1", "0", "0"));
        assertEquals(new BigDecimal("49.98"), percent("0.4998"));
        assertEquals(BigDecimal.ZERO, Attempt.percentOf(List.of()));
    }
}
