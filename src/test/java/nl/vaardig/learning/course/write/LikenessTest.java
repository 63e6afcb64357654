package nl.vaardig.learning.course.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.vaardig.learning.course.CourseState;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which course looks like one that is there. */
class LikenessTest {

    private static final AlikeCourses.Alike THERE = new AlikeCourses.Alike(
            1,
            new Bilingual("Grafieken die voor zich spreken", "Charts that speak for themselves"),
            "Leerhuis",
            "https://www.leerhuis.example/grafieken/",
            CourseState.PUBLISHED);

    private static double likeness(String name, String provider, String address) {
        return new Likeness(new Bilingual(name, ""), provider, address).to(THERE);
    }

    @ParameterizedTest
    @CsvSource({
        "Grafieken die spreken, '', ''", // two of two words, in a name of three
        "GRAFÍEKEN DIE VOOR ZICH SPREKEN, '', ''",
        "Grafieken die overtuigen en spreken, Léérhuis, ''", // fewer, by the same provider
        "Iets anders, '', https://leerhuis.example/grafieken",
        "Iets anders, '', HTTPS://WWW.LEERHUIS.EXAMPLE/Grafieken/"
    })
    void isAlike(String name, String provider, String address) {
        assertTrue(likeness(name, provider, address) > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "Grafieken die overtuigen en spreken, '', ''",
        "Grafieken die overtuigen en spreken, Ander huis, ''",
        "Boekhouden voor beginners, Leerhuis, ''",
        "Iets anders, Leerhuis, https://leerhuis.example/tabellen",
        "'', Leerhuis, ''"
    })
    void isAnother(String name, String provider, String address) {
        assertEquals(0, likeness(name, provider, address));
    }

    @Test
    void theSameAddressSaysMoreThanTheSameName() {
        double byName = likeness("Grafieken die voor zich spreken", "", "");
        assertTrue(likeness("Iets", "", "https://leerhuis.example/grafieken") > byName);
    }

    @Test
    void nothingTypedIsLikeNothing() {
        assertTrue(new Likeness(new Bilingual(" ", ""), "Leerhuis", "").isEmpty());
    }
}
