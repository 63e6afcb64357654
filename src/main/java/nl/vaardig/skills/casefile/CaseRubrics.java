package nl.vaardig.skills.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.casefile.CaseRubric.Criterion;

/** The part of a package that says what levels look like: one rubric, a criterion per skill, a level per anchor. */
record CaseRubrics(CaseIdentity identity, String moment, String language, Map<Integer, String> levelNames) {

    CaseRubric of(PlainFramework framework, String title, Map<String, CaseItem> skills) {
        String id = identity.identifier(null, "rubrics/" + framework.code());
        List<Criterion> criteria = new ArrayList<>();
        for (PlainFramework.Skill skill : framework.skills()) {
            if (!skill.anchors().isEmpty()) {
                criteria.add(criterion(id, criteria.size() + 1, skill, skills.get(skill.code())));
            }
        }
        return new CaseRubric(id, identity.uri(id), title, moment, criteria);
    }

    private Criterion criterion(String rubric, int place, PlainFramework.Skill skill, CaseItem item) {
        String id = identity.identifier(null, "criteria/" + rubric + "/" + item.identifier());
        List<CaseRubric.Level> levels = new ArrayList<>();
        new TreeMap<>(skill.anchors()).forEach((level, anchor) -> levels.add(level(id, level, anchor)));
        return new Criterion(
                id,
                identity.uri(id),
                item.abbreviatedStatement(),
                CaseWriter.link(item),
                place,
                rubric,
                moment,
                levels);
    }

    private CaseRubric.Level level(String criterion, int level, PlainFramework.Anchor anchor) {
        String id = identity.identifier(null, "levels/" + criterion + "/" + level);
        CaseExtensions more =
                CaseExtensions.writing(language).with("text", anchor.text()).with("example", anchor.example());
        return new CaseRubric.Level(
                id,
                identity.uri(id),
                levelNames.get(level),
                here(anchor.text()),
                here(anchor.example()),
                (double) level,
                level,
                criterion,
                moment,
                more.orNull());
    }

    private String here(Bilingual text) {
        String here = "en".equals(language) ? text.en() : text.nl();
        return here.isBlank() ? null : here;
    }
}
