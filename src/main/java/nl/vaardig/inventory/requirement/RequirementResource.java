package nl.vaardig.inventory.requirement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.JsonText;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is asked, for other programs: to read, to add, and to let come to an end. */
@Path("/api/v1/requirements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Requirements",
        description = "What job roles, departments, goals and the own work of a person ask, from which day until which")
public class RequirementResource {

    /** How long it is asked. */
    @Schema(name = "RequirementValidity")
    public record Validity(
            @Schema(
                            description = "The last day, yesterday or later; null: goes on",
                            nullable = true,
                            examples = "2027-12-31")
                    LocalDate validUntil) {

        private static LocalDate read(JsonObject sent) {
            if (sent.isNull("validUntil")) return null;
            LocalDate day = sent.get("validUntil") instanceof JsonString text
                    ? Asked.day(text.getString(), "validUntil")
                    : null;
            if (day == null) throw new BadField("validUntil", "form.date");
            return day;
        }
    }

    @Inject
    Requirements requirements;

    @Inject
    RequirementList list;

    @Inject
    Skills skills;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    @Operation(
            summary = "Requirements",
            description =
                    "Past and future ones too, unless a day is asked. Not those of a person: they are told with the"
                            + " person, see /api/v1/employees/{id}/requirements.")
    @APIResponseSchema(
            value = RequirementAnswer.Items.class,
            responseDescription = "One page of requirements; the Link header leads to the others")
    public Response list(
            @Parameter(description = "Only of this job role", example = "8") @QueryParam("jobRoleId") String jobRole,
            @Parameter(description = "Only those asked by one of this kind", example = "DEPARTMENT")
                    @QueryParam("askedBy")
                    String askedBy,
            @Parameter(description = "Only of this department itself", example = "12") @QueryParam("departmentId")
                    String department,
            @Parameter(description = "Only of this goal", example = "3") @QueryParam("goalId") String goal,
            @Parameter(description = "Only of this skill", example = "23") @QueryParam("skillId") String skill,
            @Parameter(description = "Only those asked on this day", example = "2027-01-01") @QueryParam("on")
                    String on,
            @BeanParam PageQuery paging) {
        RequirementList.Filter filter = new RequirementList.Filter(
                Asked.oneOf(Asker.Kind.class, askedBy, "askedBy"),
                Asked.id(jobRole, "jobRoleId"),
                Asked.id(department, "departmentId"),
                Asked.id(goal, "goalId"),
                Asked.id(skill, "skillId"),
                Asked.day(on, "on"));
        Paging.Ask ask = paging.ask();
        Paging<Requirement> found = list.find(filter, ask);
        return PagedAnswer.of(
                ask.holding(found.items().stream().map(RequirementAnswer::of).toList(), found.total()), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    @Operation(summary = "One requirement")
    @APIResponse(responseCode = "200", description = "The requirement")
    @APIResponse(responseCode = "404", description = "There is no such requirement in this municipality")
    public RequirementAnswer one(@Parameter(example = "311") @PathParam("id") long id) {
        return RequirementAnswer.of(list.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    @Operation(summary = "Ask a skill", description = "From today or later; the past can't be changed.")
    @APIResponse(responseCode = "409", description = "It is asked already, or the day is past")
    @APIResponseSchema(
            value = RequirementAnswer.class,
            responseCode = "201",
            responseDescription = "Added; the Location header leads to it")
    public Response add(RequirementBody wanted) {
        Sent sent = Sent.json(wanted);
        AskerKey asker = wanted.asker(sent);
        Skill skill = sent.known("skill", Known.byId(skills::get));
        RequirementWish wish = RequirementWish.read(sent, skill);
        sent.mustBeSound();
        Requirement added = requirements.add(asker, skill.id(), wish);
        return Response.created(URI.create("/api/v1/requirements/" + added.id()))
                .entity(RequirementAnswer.of(list.get(added.id())))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
    @Operation(
            summary = "End a requirement, or let it go on",
            description =
                    "Sets the last day; a body without it changes nothing. Another level is another requirement: end"
                            + " this one and add the next.")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such requirement in this municipality")
    @APIResponse(responseCode = "409", description = "The day is past, or another requirement follows")
    public void last(
            @Parameter(example = "311") @PathParam("id") long id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Validity.class))) InputStream sent) {
        // JSON-B reads an absent member and null alike; here the one changes nothing and the other a lot.
        JsonObject said = JsonText.object(sent);
        if (said.containsKey("validUntil")) requirements.end(id, Validity.read(said));
        else list.get(id);
    }
}
