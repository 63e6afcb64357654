package nl.vaardig.skills.framework.file;

import java.util.Map;
import java.util.Set;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.casefile.PlainFramework;
import nl.vaardig.skills.scale.Track;

/**
 * What a skill that is here is to be.
 *
 * @param area    the code of its home
 * @param further the codes of the other branches it stands in
 */
record SkillTarget(
        String code,
        String identifier,
        String escoUri,
        String area,
        Set<String> further,
        Track track,
        Bilingual name,
        Bilingual definition,
        Bilingual meaning,
        Bilingual otherWords,
        Map<Integer, PlainFramework.Anchor> anchors) {}
