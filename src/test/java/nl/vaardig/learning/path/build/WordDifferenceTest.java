package nl.vaardig.learning.path.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.vaardig.learning.path.build.WordDifference.Piece;
import nl.vaardig.learning.path.build.WordDifference.Piece.Kind;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void saysWhichWordsCameAndWent() {
        assertEquals(
                List.of(
                        new Piece(Kind.SAME, "Kies"),
                        new Piece(Kind.WENT, "een"),
                        new Piece(Kind.CAME, "één"),
                        new Piece(Kind.SAME, "grafiek"),
                        new Piece(Kind.CAME, "nu")),
                WordDifference.between("Kies een grafiek", "Kies één grafiek nu"));
    }

    @Test
    void aTextThatCameIsAllNew() {
        assertEquals(List.of(new Piece(Kind.CAME, "Een tekst")), WordDifference.between("", "Een tekst"));
    }

    @Test
    void veryLongTextsStandBesideEachOther() {
        String long1 = "woord ".repeat(1600);
        assertEquals(2, WordDifference.between(long1, long1 + "meer").size());
    }
}
