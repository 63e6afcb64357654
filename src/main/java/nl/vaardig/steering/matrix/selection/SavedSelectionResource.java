package nl.vaardig.steering.matrix.selection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Selections of people and skills that were given a name. */
@Path("/api/v1/saved-selections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
@Tag(name = "Matrix", description = "People × skills for any selection")
public class SavedSelectionResource {

    /** What a selection is to be. What is left out asks for nothing. */
    @Schema(
            requiredProperties = {"name"},
            name = "NewSelection")
    public record NewSelection(
            @Schema(examples = "Data in het sociaal domein") String name,
            @Schema(description = "With all HR advisors of the municipality") boolean shared,
            Long departmentId,
            @Schema(description = "The department without what is below it") boolean alone,
            Long jobRoleId,
            Population population,
            Track track,
            Long goalId,
            @Schema(description = "1 to 3: skills that count at least so much for a goal") Integer criticality,
            @Schema(description = "Only people and skills with something to learn") boolean gaps) {

        private MatrixChoice choice(Said said) {
            Integer least = said.optionalNumber("criticality", 1, 3);
            return new MatrixChoice(departmentId, alone, jobRoleId, population, track, goalId, least, gaps);
        }
    }

    /** @param shared with all HR advisors of the municipality */
    @Schema(
            requiredProperties = {"name"},
            name = "SelectionChange")
    public record Change(String name, boolean shared) {}

    /** @param own yours: only those you can change @param owner whose it is */
    public record SelectionAnswer(
            long id,
            String name,
            boolean shared,
            boolean own,
            String owner,
            Long departmentId,
            boolean alone,
            Long jobRoleId,
            Population population,
            Track track,
            Long goalId,
            Integer criticality,
            boolean gaps) {

        static SelectionAnswer of(SavedSelections.Row row) {
            MatrixChoice choice = row.selection().choice();
            return new SelectionAnswer(
                    row.selection().id(),
                    row.selection().name(),
                    row.selection().isShared(),
                    row.own(),
                    row.owner(),
                    choice.department(),
                    choice.alone(),
                    choice.jobRole(),
                    choice.population(),
                    choice.track(),
                    choice.goal(),
                    choice.criticality(),
                    choice.gaps());
        }
    }

    @Schema(name = "SavedSelectionPage")
    public record Items(List<SelectionAnswer> items, int page, int pageSize, long total) {}

    @Inject
    SavedSelections selections;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "Saved selections",
            description = "Your own, and for an HR advisor those that colleagues share. They hold no people: ask the"
                    + " matrix with the same fields, and it counts them anew.")
    @APIResponse(responseCode = "200", description = "One page of selections by name; the Link header leads on")
    @APIResponseSchema(Items.class)
    public Response list(@BeanParam PageQuery paging) {
        return PagedAnswer.of(paging.ask().of(selections.all()).map(SelectionAnswer::of), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One saved selection")
    @APIResponse(responseCode = "200", description = "What it selects")
    @APIResponse(responseCode = "404", description = "No such selection, or not shared with you")
    public SelectionAnswer one(@Parameter(example = "7") @PathParam("id") long id) {
        selections.get(id);
        return answer(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save a selection under a name")
    @APIResponse(responseCode = "201", description = "Saved; the Location header leads to it")
    @APIResponse(responseCode = "400", description = "The name is missing, too long or taken")
    @APIResponse(responseCode = "404", description = "No such department, job role or goal, or not one of yours")
    @APIResponse(responseCode = "409", description = "You have 50 already, or may not share")
    @APIResponseSchema(value = SelectionAnswer.class, responseCode = "201")
    public Response save(NewSelection wanted) {
        Sent said = Sent.json(wanted);
        SelectionWish wish = SelectionWish.read(said);
        MatrixChoice choice = wanted.choice(said);
        said.mustBeSound();
        SavedSelection saved = selections.save(wish, choice);
        return Response.created(URI.create("/api/v1/saved-selections/" + saved.id()))
                .entity(answer(saved.id()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give your selection another name, and share it or not")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "The name is missing, too long or taken")
    @APIResponse(responseCode = "404", description = "No such selection of yours")
    public SelectionAnswer change(@Parameter(example = "7") @PathParam("id") long id, Change wanted) {
        selections.change(id, Sent.read(wanted, SelectionWish::read));
        return answer(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove your selection", description = "For a day it can be brought back on the screen.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "No such selection of yours")
    @APIResponse(responseCode = "409", description = "It was removed already")
    public void remove(@Parameter(example = "7") @PathParam("id") long id) {
        selections.remove(id);
    }

    private SelectionAnswer answer(long id) {
        return selections.all().stream()
                .filter(row -> row.selection().id() == id)
                .findFirst()
                .map(SelectionAnswer::of)
                .orElseThrow();
    }
}
