package nl.vaardig.skills.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.skills.skill.SkillTexts.Anchor;
import nl.vaardig.skills.skill.SkillTexts.Rewrite;
import org.junit.jupiter.api.Test;

class RewriteTest {

    private static final Bilingual TEXT = new Bilingual("Tekst", "Text");
    private static final Bilingual NOTHING = new Bilingual("", "");

    @Test
    void whatWasNeverWrittenMayWaitAndWhatWasMayNot() {
        Framework framework = new Framework("f", "1", TEXT, TEXT, new Scale("s", TEXT));
        Skill skill = new Skill(new SkillArea(framework, "a", TEXT, 1), "code", Track.DATA_ANALYSIS, 1, 2, TEXT);
        Sent sent = Sent.blank().withBoth("name", TEXT).withBoth("anchor-2-text", TEXT);
        assertEquals(
                new Rewrite(TEXT, NOTHING, NOTHING, Map.of(2, new Anchor(TEXT, NOTHING))),
                Rewrite.read(sent, skill, Set.of()));
        assertTrue(sent.isSound());
        skill.describe(TEXT, TEXT, NOTHING);
        Rewrite.read(sent, skill, Set.of(1));
        assertEquals(
                Set.of("definition-nl", "definition-en", "anchor-1-text-nl", "anchor-1-text-en"),
                sent.errors().keySet());
    }
}
