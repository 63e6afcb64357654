package nl.vaardig.skills.skill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.scale.ScaleLevel;
import nl.vaardig.skills.skill.SkillTexts.Anchor;

/** Writing a skill anew in the municipality's own words, in both languages. */
@Path("/skills/{id: \\d+}/edit")
@RequestScoped
public class SkillEditPages {

    /** @param typed field → what stands in it, such as {@code anchor-3-text-nl} */
    public record Form(Skill skill, List<ScaleLevel> levels, Map<String, String> typed, Map<String, String> errors) {}

    @Inject
    Skills skills;

    @Inject
    SkillTexts texts;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Page form(@PathParam("id") long id) {
        Skill skill = skills.get(id);
        Map<String, String> typed = new HashMap<>();
        fill(typed, "name", skill.name());
        fill(typed, "definition", skill.definition());
        fill(typed, "meaning", skill.meaning());
        for (LevelAnchor anchor : skills.anchors(List.of(id)).getOrDefault(id, List.of())) {
            fill(typed, "anchor-" + anchor.level() + "-text", anchor.text());
            fill(typed, "anchor-" + anchor.level() + "-example", anchor.example());
        }
        return page(skill, typed, Map.of());
    }

    private static void fill(Map<String, String> typed, String field, Bilingual text) {
        typed.put(field + "-nl", text.nl());
        typed.put(field + "-en", text.en());
    }

    @POST
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Skill skill = skills.get(id);
        Map<String, String> typed = new HashMap<>();
        fields.forEach((field, values) -> typed.put(field, values.get(0)));
        FormCheck check = new FormCheck(request.language())
                .named("name", "skill.edit.name")
                .named("definition", "skill.edit.definition")
                .named("meaning", "skill.skill.meaning");
        SkillTexts.Rewrite rewrite = new SkillTexts.Rewrite(
                both(typed, "name", 200, check),
                later(typed, "definition", skill.definition(), 1500, check),
                later(typed, "meaning", skill.meaning(), 1500, check),
                anchors(skill, typed, check));
        if (check.failed()) return FormAnswer.again(page(skill, typed, check.errors()));
        texts.rewrite(id, rewrite);
        return FormAnswer.goTo("/skills/" + id + "?done=saved");
    }

    private static Bilingual both(Map<String, String> typed, String field, int max, FormCheck check) {
        return check.both(field, typed.get(field + "-nl"), typed.get(field + "-en"), max);
    }

    /** What was never written yet may wait. */
    private static Bilingual later(
            Map<String, String> typed, String field, Bilingual before, int max, FormCheck check) {
        return before.isBlank() && isEmpty(typed, field) ? before : both(typed, field, max, check);
    }

    private static boolean isEmpty(Map<String, String> typed, String field) {
        return typed.getOrDefault(field + "-nl", "").isBlank()
                && typed.getOrDefault(field + "-en", "").isBlank();
    }

    private Map<Integer, Anchor> anchors(Skill skill, Map<String, String> typed, FormCheck check) {
        Set<Integer> written = skills.anchors(List.of(skill.id())).getOrDefault(skill.id(), List.of()).stream()
                .map(LevelAnchor::level)
                .collect(Collectors.toSet());
        Map<Integer, Anchor> anchors = new LinkedHashMap<>();
        for (int level = 1; level <= skill.topLevel(); level++) {
            String field = "anchor-" + level;
            check.named(field + "-text", "skill.edit.anchorOf", level);
            if (!written.contains(level) && isEmpty(typed, field + "-text")) continue;
            Bilingual text = both(typed, field + "-text", 1000, check);
            Bilingual example = new Bilingual(
                    check.optional(field + "-example-nl", typed.get(field + "-example-nl"), 1000),
                    check.optional(field + "-example-en", typed.get(field + "-example-en"), 1000));
            anchors.put(level, new Anchor(text, example));
        }
        return anchors;
    }

    private Page page(Skill skill, Map<String, String> typed, Map<String, String> errors) {
        List<ScaleLevel> levels = frameworks.levels(skill.framework().scale().id());
        return new Page("skill/skill-edit.jte", new Form(skill, levels, typed, errors));
    }
}
