package nl.vaardig.skills.framework.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.casefile.PlainFramework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.version.FrameworkChange;
import nl.vaardig.skills.framework.version.SkillChange;
import nl.vaardig.skills.framework.version.SkillVersion;

/**
 * Which skill of a file is which skill here: by identifier (also a former one), then by code, then by a name that occurs
 * once on both sides, so that a corrected identifier loses nothing.
 *
 * @param here the skill here, by its code in the file
 * @param left skills here that the file does not have
 */
record SkillPairs(Map<String, Skill> here, List<Skill> left) {

    static SkillPairs of(
            KnownFramework known, List<PlainFramework.Skill> file, boolean lacksDutch, boolean lacksEnglish) {
        Set<String> identifiers = file.stream()
                .map(PlainFramework.Skill::identifier)
                .filter(one -> one != null)
                .collect(Collectors.toSet());
        Map<String, Skill> byCode = new HashMap<>();
        List<SkillVersion> before = new ArrayList<>();
        for (Skill skill : known.skills()) {
            byCode.put(skill.code(), skill);
            Bilingual name = new Bilingual(
                    lacksDutch ? "" : skill.name().nl(),
                    lacksEnglish ? "" : skill.name().en());
            before.add(new SkillVersion(identifier(skill, known, identifiers), skill.code(), name, Map.of()));
        }
        List<SkillVersion> after = file.stream()
                .map(skill -> new SkillVersion(skill.identifier(), skill.code(), skill.name(), Map.of()))
                .toList();
        return of(FrameworkChange.between(before, after), byCode);
    }

    private static SkillPairs of(FrameworkChange change, Map<String, Skill> byCode) {
        Map<String, Skill> here = new HashMap<>();
        List<Skill> left = new ArrayList<>();
        for (SkillChange pair : change.skills()) {
            if (pair.before() == null) continue;
            Skill skill = byCode.get(pair.before().code());
            if (pair.after() == null) left.add(skill);
            else here.put(pair.after().code(), skill);
        }
        return new SkillPairs(here, left);
    }

    /** The one the file knows it by, when that is an older one. */
    private static String identifier(Skill skill, KnownFramework known, Set<String> inFile) {
        if (skill.identifier() != null && inFile.contains(skill.identifier())) return skill.identifier();
        return known.formersOf(skill).stream()
                .filter(inFile::contains)
                .findFirst()
                .orElse(skill.identifier());
    }
}
