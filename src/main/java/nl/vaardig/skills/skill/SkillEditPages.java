package nl.vaardig.skills.skill;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.scale.ScaleLevel;
import nl.vaardig.skills.skill.SkillTexts.Rewrite;

/** Writing a skill anew in the municipality's own words, in both languages. */
@Path("/skills/{id: \\d+}/edit")
@RequestScoped
public class SkillEditPages {

    public record Form(Skill skill, List<ScaleLevel> levels, Sent fields) {}

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
        Sent fields = Sent.blank()
                .withBoth("name", skill.name())
                .withBoth("definition", skill.definition())
                .withBoth("meaning", skill.meaning());
        for (LevelAnchor anchor : anchors(id)) {
            fields.withBoth("anchor-" + anchor.level() + "-text", anchor.text())
                    .withBoth("anchor-" + anchor.level() + "-example", anchor.example());
        }
        return page(skill, fields);
    }

    @POST
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Skill skill = skills.get(id);
        Sent sent = Sent.form(typed, request.language())
                .named("name", "skill.edit.name")
                .named("definition", "skill.edit.definition")
                .named("meaning", "skill.skill.meaning");
        for (int level = 1; level <= skill.topLevel(); level++)
            sent.named("anchor-" + level + "-text", "skill.edit.anchorOf", level);
        Set<Integer> written = anchors(id).stream().map(LevelAnchor::level).collect(toSet());
        Rewrite rewrite = Rewrite.read(sent, skill, written);
        if (!sent.isSound()) return FormAnswer.again(page(skill, sent));
        texts.rewrite(id, rewrite);
        return FormAnswer.goTo("/skills/" + id + "?done=saved");
    }

    private List<LevelAnchor> anchors(long id) {
        return skills.anchors(List.of(id)).getOrDefault(id, List.of());
    }

    private Page page(Skill skill, Sent fields) {
        List<ScaleLevel> levels = frameworks.levels(skill.framework().scale().id());
        return new Page("skill/skill-edit.jte", new Form(skill, levels, fields));
    }
}
