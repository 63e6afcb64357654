package nl.vaardig.skills.framework.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class FrameworkChangeTest {

    private static final SkillVersion BROWSING = skill("c/1.1", "DC1.1", "Zoeken");

    @Test
    void listsWhatIsAddedAndRemoved() {
        FrameworkChange change = FrameworkChange.between(List.of(BROWSING), List.of(skill("c/9.9", "DC9.9", "Voelen")));
        assertEquals(List.of(new SkillChange(BROWSING, null)), change.only(ChangeKind.REMOVED));
        assertEquals("DC9.9", change.only(ChangeKind.ADDED).get(0).after().code());
        assertFalse(change.isEmpty());
    }

    @Test
    void isEmptyBetweenEqualVersions() {
        FrameworkChange change = FrameworkChange.between(List.of(BROWSING), List.of(BROWSING));
        assertTrue(change.isEmpty());
        assertEquals(1, change.skills().size());
        assertTrue(FrameworkChange.between(List.of(), List.of()).isEmpty());
    }

    @Test
    void recognisesASkillByItsIdentifierWhateverItIsCalled() {
        assertKinds(Set.of(ChangeKind.RENAMED, ChangeKind.RECODED), BROWSING, skill("c/1.1", "I1", "Opzoeken"));
    }

    @Test
    void takesTheSameCodeWithAnotherIdentifierForACorrection() {
        assertKinds(Set.of(ChangeKind.IDENTIFIER_CORRECTED), BROWSING, skill("c/1.1a", "DC1.1", "Zoeken"));
        assertKinds(Set.of(ChangeKind.IDENTIFIER_CORRECTED), skill(null, "DC1.1", "Zoeken"), BROWSING);
        assertKinds(
                Set.of(ChangeKind.IDENTIFIER_CORRECTED, ChangeKind.RENAMED), BROWSING, skill("x", "DC1.1", "Opzoeken"));
    }

    @Test
    void takesTheSameNameForTheSameSkillWhenNothingElseIsLeft() {
        assertKinds(
                Set.of(ChangeKind.IDENTIFIER_CORRECTED, ChangeKind.RECODED), BROWSING, skill("x/1", "I1", "Zoeken"));
    }

    @Test
    void doesNotGuessBetweenTwoOfOneName() {
        FrameworkChange change = FrameworkChange.between(
                List.of(BROWSING), List.of(skill("x/1", "I1", "Zoeken"), skill("x/2", "I2", "Zoeken")));
        assertEquals(1, change.only(ChangeKind.REMOVED).size());
        assertEquals(2, change.only(ChangeKind.ADDED).size());
    }

    @Test
    void trustsTheIdentifierMoreThanTheCode() {
        SkillVersion other = skill("c/1.2", "DC1.2", "Wegen");
        FrameworkChange swapped = FrameworkChange.between(
                List.of(BROWSING, other), List.of(skill("c/1.2", "DC1.1", "Wegen"), skill("c/1.1", "DC1.2", "Zoeken")));
        assertEquals("c/1.1", swapped.byCodeBefore().get("DC1.1").after().identifier());
        assertEquals(2, swapped.only(ChangeKind.RECODED).size());
    }

    @Test
    void tellsOtherLevelsFromOtherWords() {
        assertKinds(Set.of(ChangeKind.RELEVELLED), BROWSING, levels("een", "twee", "drie"));
        assertKinds(Set.of(ChangeKind.REWRITTEN), BROWSING, levels("een", "anders"));
        assertKinds(Set.of(), BROWSING, levels("een", "twee"));
    }

    @Test
    void refusesACodeOrAnIdentifierThatIsThereTwice() {
        assertRefused(List.of(BROWSING, skill("c/2", "DC1.1", "Wegen")));
        assertRefused(List.of(BROWSING, skill("c/1.1", "DC1.2", "Wegen")));
    }

    @Test
    void letsSkillsWithoutAnIdentifierBe() {
        List<SkillVersion> skills = List.of(skill(null, "A", "Een"), skill(null, "B", "Twee"));
        assertTrue(FrameworkChange.between(skills, skills).isEmpty());
    }

    @Test
    void hasABeforeOrAnAfter() {
        assertThrows(IllegalArgumentException.class, () -> new SkillChange(null, null));
    }

    private static void assertRefused(List<SkillVersion> version) {
        RuleRefused before = assertThrows(RuleRefused.class, () -> FrameworkChange.between(version, List.of()));
        RuleRefused after = assertThrows(RuleRefused.class, () -> FrameworkChange.between(List.of(), version));
        assertEquals("rule.frameworkChange.twice", before.key());
        assertEquals("rule.frameworkChange.twice", after.key());
    }

    private static void assertKinds(Set<ChangeKind> kinds, SkillVersion before, SkillVersion after) {
        FrameworkChange change = FrameworkChange.between(List.of(before), List.of(after));
        assertEquals(1, change.skills().size());
        assertEquals(kinds, change.skills().get(0).kinds());
    }

    static SkillVersion skill(String identifier, String code, String name) {
        return new SkillVersion(identifier, code, text(name), Map.of(1, text("een"), 2, text("twee")));
    }

    private static SkillVersion levels(String... anchors) {
        Map<Integer, Bilingual> levels = new HashMap<>();
        for (String anchor : anchors) levels.put(levels.size() + 1, text(anchor));
        return new SkillVersion("c/1.1", "DC1.1", text("Zoeken"), levels);
    }

    private static Bilingual text(String dutch) {
        return new Bilingual(dutch, "");
    }
}
