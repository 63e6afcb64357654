package nl.vaardig.platform.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    private static void reads(String expected, String typed, String language) {
        assertEquals(Optional.of(new BigDecimal(expected)), Decimals.read(typed, language), typed);
    }

    @Test
    void eachLanguageReadsWhatItPrints() {
        reads("1250.50", "1.250,50", "nl");
        reads("1250.50", "1,250.50", "en");
        reads("1000000", "1.000.000", "nl");
        reads("1250", "1.250", "nl");
        reads("1250", "1,250", "en");
    }

    @Test
    void withoutThousandsCommaAndPointAreTheSame() {
        for (String language : new String[] {"nl", "en"}) {
            reads("6500.50", " 6500,50 ", language);
            reads("6500.50", "6500.50", language);
            reads("0.5", "0,5", language);
            reads("0.5", "0.5", language);
        }
    }

    @Test
    void whatCanMeanTwoThingsIsNoNumber() {
        for (String typed :
                new String[] {"", "-1", "much", "1.250.50", "1,25,0", "12.50,5", "1e5", ",5", "9".repeat(21)})
            assertEquals(Optional.empty(), Decimals.read(typed, "nl"), typed);
        assertEquals(Optional.empty(), Decimals.read("1.250,50", "en"));
        assertEquals(Optional.empty(), Decimals.read("1,250.50", "nl"));
    }
}
