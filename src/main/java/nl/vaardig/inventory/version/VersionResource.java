package nl.vaardig.inventory.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.inventory.requirement.Asker;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.version.ChangeKind;
import nl.vaardig.skills.framework.version.DraftScale;
import nl.vaardig.skills.framework.version.Publications;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Versions of a framework: making a draft, mapping its levels, looking at what it changes, taking it and taking it back. */
@Path("/api/v1/frameworks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
@Tag(name = "Library", description = "What can be learnt: frameworks, skills, and how levels are recognised")
public class VersionResource {

    @Schema(name = "NewFrameworkVersion", requiredProperties = "version")
    public record NewVersion(@Schema(examples = "1.1") String version) {}

    /** The scale of a draft. @param levels one for each level of the published version */
    @Schema(name = "DraftScale", requiredProperties = "levels")
    public record NewScale(@Schema(examples = "7") long scaleId, List<MappedLevel> levels) {}

    /** Which new level goes for an old one. */
    public record MappedLevel(@Schema(examples = "3") int from, @Schema(examples = "2") int to) {}

    /** What taking a draft changes. @param mapped whether each old level has a new one; while not, nothing can be said */
    @Schema(name = "FrameworkConsequences")
    public record Answer(
            String version,
            String replaces,
            boolean mapped,
            int requirementsAsked,
            List<RequirementLine> requirements,
            @Schema(description = "Left out for who may not see everyone's skills") Preview.GapCounts gaps,
            List<SkillLine> skills) {}

    /** A requirement that changes. @param after null when it falls away */
    public record RequirementLine(Asker.Kind askedBy, Bilingual skill, int before, Integer after) {}

    /** A skill that changes. */
    public record SkillLine(ChangeKind change, Bilingual name) {}

    @Inject
    Versions versions;

    @Inject
    DraftScale scales;

    @Inject
    Previews previews;

    @Inject
    Publications publications;

    @Inject
    Frameworks frameworks;

    @POST
    @Path("{id: \\d+}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes a draft of the next version", description = "A copy of the published version.")
    @APIResponse(responseCode = "201", description = "The draft is there; its address is in Location")
    @APIResponse(responseCode = "409", description = "This version is not published, or the number is taken")
    @APIResponseSchema(value = Frameworks.Row.class, responseCode = "201")
    public Response make(@PathParam("id") long id, NewVersion wanted) {
        frameworks.get(id);
        long draft = versions.begin(id, Sent.read(wanted, Versions::number));
        return Response.created(URI.create("/api/v1/frameworks/" + draft))
                .entity(frameworks.get(draft))
                .build();
    }

    @PUT
    @Path("{id: \\d+}/scale")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Measures a draft by a scale",
            description = "With a new level for each level of the published version.")
    @APIResponse(responseCode = "204", description = "It is measured by this scale")
    @APIResponse(responseCode = "404", description = "There is no such draft, or no such scale")
    @APIResponse(responseCode = "409", description = "A level is missing, or the order of levels is turned round")
    public void scale(@PathParam("id") long id, NewScale wanted) {
        frameworks.get(id);
        Map<Integer, Integer> levels = new TreeMap<>();
        if (wanted == null || wanted.levels() == null) throw new BadField("levels", "form.missing");
        wanted.levels().forEach(level -> levels.put(level.from(), level.to()));
        scales.choose(id, wanted.scaleId(), levels);
    }

    @GET
    @Path("{id: \\d+}/consequences")
    @Operation(
            summary = "What taking a draft would change",
            description = "Nothing is changed yet. Gaps are counts of people, for who may see everyone's skills:"
                    + " whoever changes the draft could otherwise work out what one person can do.")
    @APIResponse(responseCode = "200", description = "Requirements, gaps and skills that change")
    @APIResponse(responseCode = "404", description = "There is no such draft with a published version before it")
    public Answer consequences(@PathParam("id") long id) {
        Preview preview = previews.of(id);
        List<SkillLine> skills = preview.change().skills().stream()
                .flatMap(skill -> skill.kinds().stream()
                        .map(kind ->
                                new SkillLine(kind, (skill.after() == null ? skill.before() : skill.after()).name())))
                .toList();
        List<RequirementLine> lines = preview.requirements().stream()
                .map(line -> new RequirementLine(line.asker().kind(), line.skill(), line.before(), line.after()))
                .toList();
        return new Answer(
                preview.draft().version(),
                preview.before().version(),
                preview.mapping() != null,
                preview.asked(),
                lines,
                preview.gaps(),
                skills);
    }

    @POST
    @Path("{id: \\d+}/publication")
    @Operation(summary = "Publishes a draft that replaces nothing")
    @APIResponse(responseCode = "204", description = "Everyone can see it now")
    @APIResponse(responseCode = "409", description = "It is no draft, or another version is published")
    public void publish(@PathParam("id") long id) {
        frameworks.publish(id);
    }

    @POST
    @Path("{id: \\d+}/withdrawal")
    @Operation(summary = "Withdraws a framework", description = "A draft again, or outdated where it was ever used.")
    @APIResponse(responseCode = "204", description = "Nobody can ask or rate it any more")
    @APIResponse(responseCode = "409", description = "Something uses it, or it replaced another version")
    public void withdraw(@PathParam("id") long id) {
        publications.withdraw(id);
    }

    @POST
    @Path("{id: \\d+}/taking")
    @Operation(
            summary = "Takes a draft in the place of the published version",
            description = "From today on: requirements, goals, paths and courses move along in one transaction; ratings"
                    + " stay as they are and count through the mapping.")
    @APIResponse(responseCode = "204", description = "It is taken")
    @APIResponse(responseCode = "409", description = "Levels are not mapped, a round is open, or it is no such draft")
    public void take(@PathParam("id") long id) {
        versions.take(id);
    }

    @POST
    @Path("{id: \\d+}/taking-back")
    @Operation(
            summary = "Takes a version back",
            description = "Everything is as it was; this version is a draft again.")
    @APIResponse(responseCode = "204", description = "It is taken back")
    @APIResponse(
            responseCode = "409",
            description = "It replaced nothing, or something was rated, asked or changed under it since")
    public void takeBack(@PathParam("id") long id) {
        versions.takeBack(id);
    }

    @DELETE
    @Path("{id: \\d+}")
    @Operation(summary = "Throws a draft away")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "It is no draft, or was used before")
    public void discard(@PathParam("id") long id) {
        versions.discard(id);
    }
}
