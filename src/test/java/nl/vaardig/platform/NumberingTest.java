package nl.vaardig.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void numbersThingsInTheOrderTheyAreMet() {
        Numbering numbers = new Numbering();

        assertEquals(0, numbers.of(7000));
        assertEquals(1, numbers.of(3));
        assertEquals(0, numbers.of(7000));
        assertEquals(3, numbers.id(1));
        assertEquals(2, numbers.size());
    }

    @Test
    void whatWasNotMetHasNoNumber() {
        Numbering numbers = new Numbering();
        numbers.of(1);

        assertEquals(-1, numbers.find(2));
        assertEquals(1, numbers.size());
    }

    @Test
    void keepsThousandsApart() {
        Random chance = new Random(1);
        List<Long> met = new ArrayList<>();
        Numbering numbers = new Numbering();
        for (int i = 0; i < 20_000; i++) {
            long id = chance.nextBoolean() ? i * 50L : chance.nextLong();
            if (numbers.find(id) < 0) met.add(id);
            numbers.of(id);
        }
        for (int i = 0; i < met.size(); i++) {
            assertEquals(i, numbers.find(met.get(i)));
            assertEquals(met.get(i), numbers.id(i));
        }
    }
}
