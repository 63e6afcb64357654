package nl.vaardig.skills.skill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.platform.words.SearchText;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.framework.SkillStatement;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.scale.ScaleLevel;
import nl.vaardig.skills.scale.Track;

/** Skills: to find one, and to read what it is and what it is for. */
@Path("/skills")
@StandsUnder("/library")
@RequestScoped
public class SkillPages {

    /** @param framework the only one looked in, or null @param branch the only one looked in, or null */
    public record Listing(
            String q, Track track, Frameworks.Row framework, Frameworks.Branch branch, Paging<SkillSearch.Row> skills) {

        public Address address() {
            return new Address("/skills")
                    .with("q", q)
                    .with("track", track)
                    .with("framework", framework == null ? null : framework.id())
                    .with("area", branch == null ? null : branch.id());
        }
    }

    /**
     * @param levels the names of the scale's levels, from the lowest up
     * @param decay  how levels of it fade
     * @param done what was just done, or null
     */
    public record Detail(
            Skill skill,
            List<ScaleLevel> levels,
            List<LevelAnchor> anchors,
            List<SkillStatement> statements,
            List<SkillArea> otherAreas,
            SkillUses.All uses,
            Decay decay,
            String done,
            String refusal) {

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

    @Inject
    SkillDecays decays;

    @Inject
    SkillSearch search;

    @Inject
    SkillListing listing;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Page list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("track") String track,
            @QueryParam("framework") String framework,
            @QueryParam("area") String area,
            @QueryParam("page") String page) {
        Track chosen = Asked.oneOf(Track.class, track, "track");
        Long of = Asked.id(framework, "framework");
        Long in = Asked.id(area, "area");
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), null);
        Frameworks.Row only = of == null ? null : frameworks.get(of);
        return new Page(
                "skill/skills.jte",
                new Listing(
                        q,
                        chosen,
                        only,
                        in == null ? null : frameworks.branch(in),
                        search.find(new SkillSearch.Wanted(SearchText.of(q), chosen, of, in), ask)));
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Page one(@PathParam("id") long id, @QueryParam("done") String done) {
        return page(id, done, null);
    }

    @POST
    @Path("{id: \\d+}/listing")
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    public Response list(@PathParam("id") long id, @FormParam("listed") @DefaultValue("true") String listed) {
        boolean takesUp = Asked.yes(listed, "listed");
        try {
            if (takesUp) listing.takeUp(id);
            else listing.putBack(id);
            return FormAnswer.goTo("/skills/" + id + "?done=" + (takesUp ? "takenUp" : "putBack"));
        } catch (RuleRefused e) {
            return FormAnswer.refused(
                    page(id, null, Messages.in(request.language()).text(e.key(), e.args())));
        }
    }

    private Page page(long id, String done, String refusal) {
        Skill skill = skills.get(id);
        return new Page(
                "skill/skill.jte",
                new Detail(
                        skill,
                        skills.levels().getOrDefault(skill.framework().scale().id(), List.of()),
                        skills.anchors(List.of(id)).getOrDefault(id, List.of()),
                        texts.statements(id),
                        skills.otherAreas(id),
                        uses.of(id),
                        decays.of(null).getOrDefault(id, Decay.NONE),
                        done,
                        refusal));
    }
}
