package nl.vaardig.organisation.employee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "de Boer|Boer",
                "De Boer|Boer",
                "van der Berg|Berg",
                "in 't Veld|Veld",
                "van ’t Hof|Hof",
                "d'Ancona|Ancona",
                "l’Ami|Ami",
                "Boer|Boer",
                "Indra|Indra",
                "Deen|Deen",
                "Bakker-de Vries|Bakker-de Vries"
            })
    void whatComesBeforeTheNameIsLeftOut(String name, String sorted) {
        assertEquals(sorted, SortName.of(name));
    }
}
