package nl.vaardig.skills.framework.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.casefile.PlainFramework;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

/** Nothing is lost when an identifier, a code or a name is corrected: only one of them at a time has to stay. */
class SkillPairsTest {

    private final List<Skill> here = new ArrayList<>();
    private Map<Long, Set<String>> formers = Map.of();

    @Test
    void theIdentifierFindsASkillUnderAnotherCodeAndName() {
        Skill skill = skill("map", "http://x/1", "read a map");
        assertSame(skill, pairs(file("maps", "http://x/1", "use maps")).here().get("maps"));
    }

    @Test
    void aFormerIdentifierFindsIt() {
        Skill skill = skill("map", "http://x/2", "read a map");
        formers = Map.of(skill.id(), Set.of("http://x/1"));
        assertSame(skill, pairs(file("maps", "http://x/1", "use maps")).here().get("maps"));
        assertSame(skill, pairs(file("maps", "http://x/2", "use maps")).here().get("maps"));
    }

    @Test
    void theCodeFindsItUnderAnotherIdentifier() {
        Skill skill = skill("map", "http://x/1", "read a map");
        assertSame(skill, pairs(file("map", "http://x/9", "use maps")).here().get("map"));
    }

    @Test
    void theNameFindsItWhenBothAreCorrected() {
        Skill skill = skill("esco-1", "http://x/1", "read a map");
        assertSame(
                skill, pairs(file("esco-9", "http://x/9", "read a map")).here().get("esco-9"));
    }

    @Test
    void whatTheFileDoesNotHaveIsLeft() {
        Skill map = skill("map", null, "read a map");
        Skill gauge = skill("gauge", null, "read a gauge");
        SkillPairs pairs = pairs(file("map", null, "read a map"), file("net", null, "mend a net"));
        assertEquals(Map.of("map", map), pairs.here());
        assertEquals(List.of(gauge), pairs.left());
    }

    private SkillPairs pairs(PlainFramework.Skill... file) {
        KnownFramework known = new KnownFramework(null, null, Map.of(), here, formers, Map.of(), Map.of(), Map.of());
        return SkillPairs.of(known, List.of(file), true, false);
    }

    private static PlainFramework.Skill file(String code, String identifier, String english) {
        Bilingual none = new Bilingual("", "");
        return new PlainFramework.Skill(
                identifier, code, List.of("a"), null, new Bilingual("", english), none, null, Map.of());
    }

    private Skill skill(String code, String identifier, String english) {
        Bilingual name = new Bilingual("naam van " + code, english);
        Framework framework = new Framework("f", "1", name, name, new Scale("s", name));
        Skill skill = new Skill(new SkillArea(framework, "a", name, 1), code, Track.DATA_ANALYSIS, 1, 5, name);
        skill.identify(identifier, null);
        try {
            Field id = Skill.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(skill, here.size() + 1L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        here.add(skill);
        return skill;
    }
}
