package nl.vaardig.library;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.competence.Frameworks;
import nl.vaardig.competence.LevelAnchor;
import nl.vaardig.competence.ScaleLevel;
import nl.vaardig.competence.Skill;
import nl.vaardig.competence.SkillStatement;
import nl.vaardig.competence.SkillTexts;
import nl.vaardig.competence.Skills;
import nl.vaardig.competence.Track;
import nl.vaardig.platform.Address;
import nl.vaardig.platform.Asked;
import nl.vaardig.platform.Page;
import nl.vaardig.platform.Paging;
import nl.vaardig.platform.SearchText;

/** Skills: to find one, and to read what it is and what it is for. */
@Path("/skills")
@RequestScoped
public class SkillPages {

    public record Listing(String q, Track track, Paging<SkillTexts.Row> skills) {

        public Address address() {
            return new Address("/skills").with("q", q).with("track", track);
        }
    }

    /** @param levels the names of the scale's levels, from the lowest up @param saved whether it was just written anew */
    public record Detail(
            Skill skill,
            List<ScaleLevel> levels,
            List<LevelAnchor> anchors,
            List<SkillStatement> statements,
            SkillUses.All uses,
            boolean saved) {

        public String levelName(int level, String language) {
            return levels.stream()
                    .filter(one -> one.level() == level)
                    .map(one -> one.name().in(language))
                    .findFirst()
                    .orElse("");
        }

        /** The statements of one list by the source's own level. */
        public Map<String, List<SkillStatement>> statementsOf(SkillStatement.Kind kind) {
            Map<String, List<SkillStatement>> byLevel = new LinkedHashMap<>();
            statements.stream()
                    .filter(statement -> statement.kind() == kind)
                    .forEach(statement -> byLevel.computeIfAbsent(statement.levelName(), name -> new ArrayList<>())
                            .add(statement));
            return byLevel;
        }
    }

    @Inject
    Skills skills;

    @Inject
    SkillTexts texts;

    @Inject
    Frameworks frameworks;

    @Inject
    SkillUses uses;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Page list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("track") String track,
            @QueryParam("page") String page) {
        Track chosen = Asked.oneOf(Track.class, track, "track");
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), null);
        return new Page("library/skills.jte", new Listing(q, chosen, texts.find(SearchText.of(q), chosen, ask)));
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Page one(@PathParam("id") long id, @QueryParam("saved") String saved) {
        Skill skill = skills.get(id);
        return new Page(
                "library/skill.jte",
                new Detail(
                        skill,
                        frameworks.levels(skill.framework().scale().id()),
                        skills.anchors(List.of(id)).getOrDefault(id, List.of()),
                        texts.statements(id),
                        uses.of(id),
                        saved != null));
    }
}
