package nl.vaardig.inventory.countingrule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counting rules, and what another one would do. */
@Path("/api/v1/counting-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settings")
public class CountingRuleResource {

    @Schema(name = "CountingRulePreview")
    public record Preview(
            CountingRule from,
            CountingRule to,
            @Schema(description = "Whose levels would change; left out where too few", examples = "84") Long people,
            @Schema(description = "Levels compared", examples = "12034") long levels,
            List<OfTrack> byTrack) {}

    @Schema(name = "CountingRulePreviewOfTrack", description = "Only tracks in which enough people would change")
    public record OfTrack(
            Track track,
            @Schema(examples = "3020") long levels,
            @Schema(examples = "120") long up,
            @Schema(examples = "4") long down) {}

    @Inject
    CountingRulePreview preview;

    @GET
    @Path("{rule}/preview")
    @RolesAllowed("ADMINISTRATOR")
    @Operation(summary = "What the levels would be under another counting rule; nothing is changed")
    @APIResponse(responseCode = "200", description = "Counts of levels that rise and fall")
    @APIResponse(responseCode = "400", description = "No such rule")
    @APIResponseSchema(Preview.class)
    public Preview preview(@Parameter(example = "HIGHEST") @PathParam("rule") String rule) {
        CountingRulePreview.Preview found =
                preview.of(Asked.present(Asked.oneOf(CountingRule.class, rule, "rule"), "rule"));
        List<OfTrack> tracks = found.byTrack().rows().stream()
                .filter(row -> row.figure().isVisible())
                .map(row -> of(row.key(), row.figure().value().orElseThrow()))
                .toList();
        Long people = found.byTrack().total().isHidden() ? null : Long.valueOf(found.people());
        return new Preview(found.from(), found.to(), people, found.levels(), tracks);
    }

    private static OfTrack of(Track track, CountingRulePreview.Change change) {
        return new OfTrack(track, change.levels(), change.up(), change.down());
    }
}
