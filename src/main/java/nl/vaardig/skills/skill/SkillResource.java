package nl.vaardig.skills.skill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.SearchText;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.scale.ScaleLevel;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Skills and how their levels are recognised. */
@Path("/api/v1/skills")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Library", description = "What can be learnt: frameworks, skills, and how levels are recognised")
public class SkillResource {

    /** One skill with its levels. */
    @Schema(name = "Skill")
    public record Full(
            @Schema(examples = "23") long id,
            @Schema(examples = "data-visualisation") String code,
            @Schema(
                            description = "Key of the source, for a skill taken over from elsewhere",
                            examples = "Competence/1.1")
                    String identifier,
            @Schema(description = "Address in ESCO, where there is one") String escoUri,
            Track track,
            @Schema(examples = "4") long frameworkId,
            Bilingual name,
            Bilingual definition,
            @Schema(description = "What it is for in one's own work") Bilingual meaning,
            List<Anchor> anchors) {}

    /** How a level is recognised. */
    @Schema(name = "LevelAnchor")
    public record Anchor(@Schema(examples = "3") int level, Bilingual levelName, Bilingual text, Bilingual example) {}

    /** What the list looks like, for the description of the API. */
    @Schema(name = "SkillPage")
    public record Items(List<SkillSearch.Row> items, int page, int pageSize, long total) {}

    @Inject
    SkillSearch search;

    @Inject
    Skills skills;

    @Inject
    Frameworks frameworks;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    @Operation(
            summary = "Skills",
            description = "What is taken up comes first, then by how near the words are, by track and in the order of"
                    + " their framework. Skills of a large catalogue that are not taken up are there when words or a"
                    + " framework are asked for.")
    @APIResponseSchema(
            value = Items.class,
            responseDescription = "One page of skills; the Link header leads to the others")
    public Response list(
            @Parameter(description = "Words that all occur in name, code or definition", example = "data")
                    @QueryParam("q")
                    String q,
            @Parameter(description = "DIGITAL_LEADERSHIP, SOFT_SKILLS, DATA_ANALYSIS or DIGITAL_BASICS")
                    @QueryParam("track")
                    String track,
            @Parameter(description = "A version of a framework", example = "4") @QueryParam("framework")
                    String framework,
            @Parameter(description = "A branch of it") @QueryParam("area") String area,
            @BeanParam PageQuery paging) {
        SkillSearch.Wanted wanted = new SkillSearch.Wanted(
                SearchText.of(q),
                Asked.oneOf(Track.class, track, "track"),
                Asked.id(framework, "framework"),
                Asked.id(area, "area"));
        return PagedAnswer.of(search.find(wanted, paging.ask()), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    @Operation(summary = "One skill with its levels")
    @APIResponse(responseCode = "200", description = "The skill")
    @APIResponse(responseCode = "404", description = "There is no such skill in this municipality")
    public Full one(@Parameter(example = "23") @PathParam("id") long id) {
        Skill skill = skills.get(id);
        List<ScaleLevel> levels = frameworks.levels(skill.framework().scale().id());
        List<Anchor> anchors = skills.anchors(List.of(id)).getOrDefault(id, List.of()).stream()
                .map(anchor ->
                        new Anchor(anchor.level(), nameOf(anchor.level(), levels), anchor.text(), anchor.example()))
                .toList();
        return new Full(
                skill.id(),
                skill.code(),
                skill.identifier(),
                skill.escoUri(),
                skill.track(),
                skill.framework().id(),
                skill.name(),
                skill.definition(),
                skill.meaning(),
                anchors);
    }

    private static Bilingual nameOf(int level, List<ScaleLevel> levels) {
        return levels.stream()
                .filter(one -> one.level() == level)
                .map(ScaleLevel::name)
                .findFirst()
                .orElse(null);
    }
}
