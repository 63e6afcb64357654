package nl.vaardig.talent.flow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.talent.workforce.TalentGroup;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Flows of people in JSON. */
@Path("/api/v1/flows")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keeping talent")
public class FlowResource {

    @Inject
    Studies studies;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    @Operation(
            summary = "People coming, moving, leaving and staying, by year or quarter",
            description = "Counted in people. Each ratio comes with its numerator and denominator, each figure with its"
                    + " definition. Readers who may not see the people get no small groups, no two filters at once and"
                    + " whole quarters only; what is hidden says so.")
    @APIResponse(responseCode = "200", description = "The flows, in order of time")
    @APIResponse(responseCode = "400", description = "A filter that can't be used, such as from after until")
    public FlowsAnswer flows(@BeanParam TalentQuery query) {
        boolean ages = TalentGroup.UNDER_35.code().equals(query.group());
        return FlowsAnswer.of(studies.open(query, ages).orRefuse(), Messages.in(request.language()));
    }
}
