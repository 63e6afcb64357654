package nl.vaardig.exchange.framework;

import java.util.Map;
import java.util.Set;
import nl.vaardig.competence.Track;
import nl.vaardig.competence.exchange.PlainFramework;
import nl.vaardig.platform.Bilingual;

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
