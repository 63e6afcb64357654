package nl.vaardig.platform.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void saysWhatMessageFormatSays() {
        saysTheSame("Niveau {0}, gevraagd {1}: nog {2}", 2, 4L, 2);
        saysTheSame("'s Avonds doet {1} wat {0} 's ochtends laat", "Anna", "Bram {0}");
        saysTheSame("zonder gaten");
        saysTheSame("{0}", -999);
        saysTheSame("{0}{0}", "twee");
    }

    @Test
    void leavesToMessageFormatWhatIsNotPlain() {
        assertNull(Phrase.of("{0,choice,0#niemand|1#één|1<{0} mensen}").filled(1));
        assertNull(Phrase.of("{0} mensen").filled(1000));
        assertNull(Phrase.of("{0} mensen").filled(1.5));
        assertNull(Phrase.of("{0} en {1}").filled("een"));
        assertNull(Phrase.of("{0}").filled((Object) null));
    }

    private static void saysTheSame(String pattern, Object... arguments) {
        String expected =
                new MessageFormat(pattern.replace("'", "''"), Locale.forLanguageTag("nl-NL")).format(arguments);
        assertEquals(expected, Phrase.of(pattern).filled(arguments));
    }
}
