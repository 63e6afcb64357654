package nl.vaardig.skills.framework.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vaardig.skills.casefile.PlainFramework;
import nl.vaardig.skills.casefile.PlainFramework.Anchor;
import nl.vaardig.skills.casefile.PlainFramework.Area;
import nl.vaardig.skills.casefile.PlainFramework.Level;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;

/** A framework to take along, with everything in it. Six queries, whatever its size. */
@ApplicationScoped
@Transactional
public class FrameworkExports {

    @PersistenceContext
    EntityManager db;

    @Inject
    Frameworks frameworks;

    private record Place(long skill, String area) {}

    /** @throws nl.vaardig.platform.NotThere when there is no such framework, or it is a draft and not the user's to see */
    public PlainFramework of(long id) {
        Frameworks.Row row = frameworks.get(id);
        return new PlainFramework(
                null,
                row.code(),
                row.version(),
                row.name(),
                row.credit(),
                frameworks.levels(row.scaleId()).stream()
                        .map(level -> new Level(level.level(), level.name()))
                        .toList(),
                areas(id),
                skills(id));
    }

    private List<Area> areas(long id) {
        return db.createQuery(
                        "select a from SkillArea a where a.framework.id = :id order by a.ordinal", SkillArea.class)
                .setParameter("id", id)
                .getResultStream()
                .map(area -> new Area(null, area.code(), area.name()))
                .toList();
    }

    private List<PlainFramework.Skill> skills(long id) {
        // First, so that the anchors find theirs in memory.
        List<Skill> skills = frameworks.skills(id);
        Map<Long, List<String>> further = db.createQuery(
                        "select p.skill.id, p.area.code from SkillPlace p where p.skill.framework.id = :id order by p.area.ordinal",
                        Place.class)
                .setParameter("id", id)
                .getResultStream()
                .collect(groupingBy(Place::skill, mapping(Place::area, toList())));
        Map<Long, Map<Integer, Anchor>> anchors = db.createQuery(
                        "select a from LevelAnchor a where a.skill.framework.id = :id", LevelAnchor.class)
                .setParameter("id", id)
                .getResultStream()
                .collect(groupingBy(
                        anchor -> anchor.skill().id(),
                        toMap(LevelAnchor::level, anchor -> new Anchor(anchor.text(), anchor.example()))));
        return skills.stream()
                .map(skill -> plain(
                        skill, further.getOrDefault(skill.id(), List.of()), anchors.getOrDefault(skill.id(), Map.of())))
                .toList();
    }

    private static PlainFramework.Skill plain(Skill skill, List<String> further, Map<Integer, Anchor> anchors) {
        List<String> branches = new ArrayList<>();
        branches.add(skill.area().code());
        branches.addAll(further);
        return new PlainFramework.Skill(
                skill.identifier(),
                skill.code(),
                branches,
                skill.track(),
                skill.name(),
                skill.definition(),
                skill.escoUri(),
                anchors,
                skill.meaning(),
                skill.otherWords());
    }
}
