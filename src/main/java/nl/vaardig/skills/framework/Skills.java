package nl.vaardig.skills.framework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.kept.Kept;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.scale.ScaleLevel;

/** The skills of the municipality at hand, with their anchors and scales. */
@ApplicationScoped
@Transactional
public class Skills {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Kept kept;

    /** The skill beside its anchor, so that nobody fetches it for its number. */
    private record Anchored(long skill, LevelAnchor anchor) {}

    /**
     * All skills to choose from, with area and framework, by track and then in the framework's own order: of versions
     * that are published, and of large catalogues only what was taken up.
     */
    public List<Skill> all() {
        return kept.of("skills", () -> listed("f.state = FrameworkState.PUBLISHED"));
    }

    /** The same by their ids. */
    public Map<Long, Skill> byId() {
        return kept.of("skills by id", () -> all().stream().collect(toUnmodifiableMap(Skill::id, Function.identity())));
    }

    /** The same with skills of outdated versions, for what was asked and rated before. */
    public List<Skill> ever() {
        return kept.of("skills ever", () -> listed("f.state <> FrameworkState.DRAFT"));
    }

    /** Those to choose from, and outdated ones that the published version of their framework no longer has. */
    public List<Skill> standing() {
        List<Skill> ever = ever();
        Set<String> published =
                ever.stream().filter(Skills::isPublished).map(Skills::key).collect(toSet());
        return ever.stream()
                .filter(skill -> isPublished(skill) || !published.contains(key(skill)))
                .toList();
    }

    private static boolean isPublished(Skill skill) {
        return skill.framework().state() == FrameworkState.PUBLISHED;
    }

    private static String key(Skill skill) {
        return skill.framework().code() + " " + skill.code();
    }

    private List<Skill> listed(String condition) {
        return List.copyOf(db.createQuery(
                        """
                        select s from Skill s join fetch s.area join fetch s.framework f join fetch f.scale
                        where s.listed = true and %s order by s.track, f.code, s.ordinal
                        """
                                .formatted(condition),
                        Skill.class)
                .getResultList());
    }

    /** The areas it stands in beside its home, in their own order. */
    public List<SkillArea> otherAreas(long id) {
        return db.createQuery(
                        "select a from SkillPlace p join p.area a where p.skill.id = :skill order by a.ordinal",
                        SkillArea.class)
                .setParameter("skill", id)
                .getResultList();
    }

    /** @throws NotThere when this municipality has no such skill, or it is a draft and the user keeps none */
    public Skill get(long id) {
        Skill known = request.stamp().isPresent() ? byId().get(id) : null;
        return known == null ? find(id) : known;
    }

    private Skill find(long id) {
        return db.createQuery(
                        """
                        select s from Skill s join fetch s.area join fetch s.framework f join fetch f.scale
                        where s.id = :id
                        """,
                        Skill.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(this::isVisible)
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private boolean isVisible(Skill skill) {
        return skill.framework().state() != FrameworkState.DRAFT || Editors.include(request.user());
    }

    /** The anchors of some skills, each list from the lowest level up; a skill without any isn't there. */
    public Map<Long, List<LevelAnchor>> anchors(Collection<Long> skills) {
        // An act keeps nothing, so it reads those of these skills only.
        if (request.stamp().isEmpty()) return read(skills);
        Map<Long, List<LevelAnchor>> anchors = new HashMap<>();
        Set<Long> others = new HashSet<>();
        Map<Long, List<LevelAnchor>> known = kept.of("anchors", this::anchorsOfAll);
        for (Long skill : skills) {
            if (known.containsKey(skill)) anchors.put(skill, known.get(skill));
            else others.add(skill);
        }
        if (!others.isEmpty()) anchors.putAll(read(others));
        anchors.values().removeIf(List::isEmpty);
        return anchors;
    }

    /** Of every skill to choose from; an empty list for one that has none. */
    private Map<Long, List<LevelAnchor>> anchorsOfAll() {
        Map<Long, List<LevelAnchor>> anchors = new HashMap<>(read(byId().keySet()));
        byId().keySet().forEach(skill -> anchors.putIfAbsent(skill, List.of()));
        return anchors;
    }

    private Map<Long, List<LevelAnchor>> read(Collection<Long> skills) {
        return db.createQuery(
                        "select a.skill.id, a from LevelAnchor a where a.skill.id in (:skills) order by a.skill.id, a.level",
                        Anchored.class)
                .setParameter("skills", InList.of(skills))
                .getResultStream()
                .collect(groupingBy(Anchored::skill, mapping(Anchored::anchor, toList())));
    }

    /** The names of the levels of every scale, by the id of the scale, from the lowest up. */
    public Map<Long, List<ScaleLevel>> levels() {
        return kept.of("scale levels", this::readLevels);
    }

    private Map<Long, List<ScaleLevel>> readLevels() {
        return db.createQuery("select l from ScaleLevel l order by l.scale.id, l.level", ScaleLevel.class)
                .getResultStream()
                .collect(groupingBy(level -> level.scale().id()));
    }
}
