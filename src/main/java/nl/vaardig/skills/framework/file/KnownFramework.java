package nl.vaardig.skills.framework.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;

/**
 * What is here of the framework a file is about. A few queries, whatever the number of skills.
 *
 * @param framework the version the file is about; null when it is new here
 * @param sibling   another version of the same framework; null = none
 * @param formers   identifiers skills had before, by the id of the skill
 * @param anchors   by the id of the skill and the level
 * @param places    the codes of further branches, by the id of the skill
 * @param elsewhere the code of another framework that has a skill, by the code of the skill
 */
record KnownFramework(
        Framework framework,
        Framework sibling,
        Map<String, SkillArea> areas,
        List<Skill> skills,
        Map<Long, Set<String>> formers,
        Map<Long, Map<Integer, LevelAnchor>> anchors,
        Map<Long, Set<String>> places,
        Map<String, String> elsewhere) {

    private static final String OF_IT = " where s.framework.id = :framework";

    private record OfSkill(Long skill, String text) {}

    private record Elsewhere(String skill, String framework) {}

    static KnownFramework of(EntityManager db, String code, String version) {
        List<Framework> versions = db.createQuery(
                        "select f from Framework f join fetch f.scale where f.code = :code order by f.id desc",
                        Framework.class)
                .setParameter("code", code)
                .getResultList();
        Framework it = wanted(versions, version);
        long id = it == null ? -1 : it.id();
        return new KnownFramework(
                it,
                versions.stream().filter(one -> one != it).findFirst().orElse(null),
                areas(db, id),
                db.createQuery("select s from Skill s join fetch s.area" + OF_IT + " order by s.ordinal", Skill.class)
                        .setParameter("framework", id)
                        .getResultList(),
                texts(db, "select i.skill.id, i.identifier from FormerIdentifier i join i.skill s", id),
                anchors(db, id),
                texts(db, "select p.skill.id, p.area.code from SkillPlace p join p.skill s", id),
                elsewhere(db, code));
    }

    /** The version the file names; without one the published version, or else the newest that can still change. */
    private static Framework wanted(List<Framework> versions, String version) {
        if (version != null && !version.isBlank()) return called(versions, version);
        return versions.stream()
                .filter(one -> one.state() == FrameworkState.PUBLISHED)
                .findFirst()
                .or(() -> versions.stream()
                        .filter(one -> one.state() == FrameworkState.DRAFT)
                        .findFirst())
                // A new one would be called so; it may be here, and outdated.
                .orElseGet(() -> called(versions, FrameworkRows.FIRST_VERSION));
    }

    private static Framework called(List<Framework> versions, String version) {
        return versions.stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, SkillArea> areas(EntityManager db, long framework) {
        Map<String, SkillArea> areas = new LinkedHashMap<>();
        db.createQuery("select s from SkillArea s" + OF_IT + " order by s.ordinal", SkillArea.class)
                .setParameter("framework", framework)
                .getResultList()
                .forEach(area -> areas.put(area.code(), area));
        return areas;
    }

    private static Map<Long, Set<String>> texts(EntityManager db, String query, long framework) {
        return db
                .createQuery(query + OF_IT, OfSkill.class)
                .setParameter("framework", framework)
                .getResultList()
                .stream()
                .collect(groupingBy(OfSkill::skill, mapping(OfSkill::text, toSet())));
    }

    private static Map<Long, Map<Integer, LevelAnchor>> anchors(EntityManager db, long framework) {
        return db
                .createQuery("select a from LevelAnchor a join a.skill s" + OF_IT, LevelAnchor.class)
                .setParameter("framework", framework)
                .getResultList()
                .stream()
                .collect(groupingBy(anchor -> anchor.skill().id(), toMap(LevelAnchor::level, anchor -> anchor)));
    }

    private static Map<String, String> elsewhere(EntityManager db, String code) {
        Map<String, String> all = new HashMap<>();
        db.createQuery(
                        "select s.code, f.code from Skill s join s.framework f where f.code <> :code"
                                + " and f.state <> FrameworkState.OUTDATED",
                        Elsewhere.class)
                .setParameter("code", code)
                .getResultList()
                .forEach(one -> all.put(one.skill(), one.framework()));
        return all;
    }

    Set<String> formersOf(Skill skill) {
        return formers.getOrDefault(skill.id(), Set.of());
    }

    Set<String> placesOf(Skill skill) {
        return places.getOrDefault(skill.id(), Set.of());
    }

    Map<Integer, LevelAnchor> anchorsOf(Skill skill) {
        return anchors.getOrDefault(skill.id(), Map.of());
    }
}
