package nl.vaardig.platform.said;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.BadFields;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class SentTest {

    private enum Fruit {
        APPLE,
        PEAR
    }

    private record Request(
            Long skillId, Integer people, LocalDate until, Bilingual name, Set<Fruit> fruits, BigDecimal hours) {}

    private static Sent form(Map<String, String> fields) {
        MultivaluedHashMap<String, String> sent = new MultivaluedHashMap<>();
        fields.forEach(sent::add);
        return Sent.form(sent, "nl");
    }

    @Test
    void namesAllThatIsWrongInTheOrderOfReading() {
        Sent sent = form(Map.of("people", "0", "until", "31-12-2026"));
        assertNull(sent.text("name", 10));
        assertNull(sent.number("people", 1, 9));
        assertNull(sent.lastDay("until"));
        assertFalse(sent.isSound());
        assertEquals(
                List.of(
                        Map.entry("name", "Vul dit in."),
                        Map.entry("people", "Vul een heel getal in van 1 tot en met 9."),
                        Map.entry("until", "Vul een dag, maand en jaar in.")),
                List.copyOf(sent.errors().entrySet()));
    }

    @Test
    void saysWhichFieldIsMeantAndWhichOfBothLanguages() {
        Sent sent = form(Map.of("name-nl", "Ja")).named("name", "coverage.skill");
        assertNull(sent.both("name", 10));
        assertEquals(Set.of("name-en"), sent.errors().keySet());
        assertTrue(sent.errors().get("name-en").endsWith(" (EN): vul dit in."));
    }

    @Test
    void theFirstThingWrongWithAFieldIsTheOneTold() {
        Sent sent = form(Map.of("people", "x"));
        sent.number("people", 1, 9);
        sent.fault("people", "form.missing");
        assertEquals(Map.of("people", "Vul een heel getal in van 1 tot en met 9."), sent.errors());
    }

    @Test
    void aProgramIsToldOfItsFieldsByItsOwnNames() {
        Sent sent = Sent.json(new Request(null, 12, null, new Bilingual("Naam", " "), null, null));
        sent.known("skill", Known.byId(id -> id));
        sent.both("name", 10);
        sent.number("people", 1, 9);
        BadFields bad = assertThrows(BadFields.class, sent::mustBeSound);
        assertEquals(
                List.of("skillId", "name", "people"),
                bad.all().stream().map(BadField::field).toList());
    }

    @Test
    void readsWhatAProgramSent() {
        Sent sent = Sent.json(new Request(
                7L,
                2,
                LocalDate.of(2026, 12, 31),
                new Bilingual("Naam", "Name"),
                Set.of(Fruit.PEAR),
                new BigDecimal("1.250")));
        assertEquals(Long.valueOf(7), sent.known("skill", Known.<Long>byId(id -> id)));
        assertEquals(2, sent.number("people", 1, 9));
        assertEquals(LocalDate.of(2026, 12, 31), sent.lastDay("until"));
        assertEquals(new Bilingual("Naam", "Name"), sent.both("name", 10));
        assertEquals(List.of("PEAR"), sent.typedAll("fruits"));
        assertEquals(new BigDecimal("1.250"), sent.optionalDecimal("hours", 0, 9, 3));
        sent.mustBeSound();
    }

    private record Hires(Map<Fruit, Integer> hires) {}

    @Test
    void readsNumbersByChoiceUnderOneName() {
        Sent sent = Sent.json(new Hires(Map.of(Fruit.PEAR, 12)));
        assertEquals(12, sent.number("hires-PEAR", 0, 99));
        assertNull(sent.optionalNumber("hires-APPLE", 0, 99));
        sent.number("hires-PEAR", 0, 9);
        assertEquals(Set.of("hires"), sent.errors().keySet());
    }

    @Test
    void aYearIsToldWithoutASignBetweenItsThousands() {
        Sent sent = form(Map.of("year", "1999"));
        assertNull(sent.year("year", 2026, 2041));
        assertEquals(Map.of("year", "Vul een heel getal in van 2026 tot en met 2041."), sent.errors());
        assertEquals(1999, sent.year("year", 1999, 1999));
    }

    @Test
    void anAmountThatIsNotSaidIsNothingAndZerosAtItsEndDontCount() {
        Sent sent = form(Map.of("cost", "6.500,50", "hours", "1,50"));
        assertEquals(new BigDecimal("6500.50"), sent.amount("cost", 9999, 2));
        assertEquals(new BigDecimal("1.50"), sent.amount("hours", 9, 1));
        assertEquals(BigDecimal.ZERO, sent.amount("never", 9, 1));
        assertTrue(sent.isSound());
        sent.amount("cost", 6500, 2);
        assertFalse(sent.isSound());
    }

    @Test
    void nothingSentAtAllIsABadField() {
        assertThrows(BadField.class, () -> Sent.json(null));
    }

    @Test
    void whatTheDoorRefusesIsAFaultAtItsField() {
        Sent sent = form(Map.of("code", "A"));
        String done = sent.tried(() -> {
            throw new BadField("code", "form.choice");
        });
        assertNull(done);
        assertEquals(Set.of("code"), sent.errors().keySet());
        assertNull(sent.tried(() -> "not asked: something is wrong already"));
    }

    @Test
    void aFormIsShownAgainAsItWasTyped() {
        Sent sent =
                Sent.blank().with("people", 3).with("until", null).withAll("fruits", List.of(Fruit.APPLE, Fruit.PEAR));
        assertEquals("3", sent.typed("people"));
        assertEquals("", sent.typed("until"));
        assertTrue(sent.has("fruits", Fruit.PEAR));
        assertEquals("", sent.typed("never"));
        assertEquals(List.of("7", "8"), sent.add("skill", 7).add("skill", 8).typedAll("skill"));
    }

    @Test
    void readsChoicesReferencesAndTicks() {
        Sent sent = form(Map.of("fruit", "PEAR", "skill", "9", "sure", "on", "other", "maybe"));
        assertEquals(Fruit.PEAR, sent.one("fruit", Fruit.class));
        assertEquals(9L, sent.known("skill", Known.byId(List.of(9L), id -> id)));
        assertTrue(sent.truth("sure"));
        assertFalse(sent.truth("absent"));
        assertTrue(sent.isSound());
        assertFalse(sent.truth("other"));
        assertNull(sent.optionalKnown("skill", Known.byId(List.of(1L), id -> id)));
        assertEquals(Set.of("other", "skill"), sent.errors().keySet());
    }

    @Test
    void readsAllThatWasTickedUnderOneName() {
        Sent sent = Sent.blank().withAll("fruits", List.of("PEAR", "", "apple")).withAll("skills", List.of(9, "x"));
        assertEquals(Set.of(Fruit.PEAR, Fruit.APPLE), sent.allKnown("fruits", Known.of(Fruit.class)));
        assertEquals(Set.of(), sent.allKnown("never", Known.of(Fruit.class)));
        assertTrue(sent.isSound());
        assertEquals(Set.of(9L), sent.allKnown("skills", Known.<Long>byId(id -> id)));
        assertEquals(Set.of("skills"), sent.errors().keySet());
    }

    @Test
    void aRequestIsReadWholeOrRefusedWhole() {
        Request request = new Request(7L, 12, null, null, null, null);
        assertEquals(12, Sent.<Integer>read(request, sent -> sent.number("people", 1, 20)));
        assertThrows(BadFields.class, () -> Sent.<Integer>read(request, sent -> sent.number("people", 1, 9)));
    }
}
