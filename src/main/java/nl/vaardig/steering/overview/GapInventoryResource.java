package nl.vaardig.steering.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.steering.overview.group.BoardDays;
import nl.vaardig.steering.overview.group.GapAsk;
import nl.vaardig.steering.overview.group.GapInventory;
import nl.vaardig.steering.overview.group.MunicipalGaps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The gap inventory for other systems: everything for an HR advisor, groups large enough for the board. */
@Path("/api/v1/gap-inventory")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gaps")
public class GapInventoryResource {

    private static final String EXAMPLE =
            """
            {"by":"population","on":"2026-11-22","total":{"people":1200,"peopleShort":1102,"requirements":15893,"met":9032,
            "notAssessed":1868,"shareMet":0.644,"shareMetPessimistic":0.5683,"weightedGap":49610,"weightedNeed":359932,
            "normalisedGap":0.1378,"normalisedGapPessimistic":0.2384},"rows":[{"key":"ICT","name":"ICT","hidden":false,
            "figures":{"people":84,"peopleShort":80,"requirements":1092,"met":600,"notAssessed":120,"shareMet":0.6173,
            "shareMetPessimistic":0.5495,"weightedGap":4100,"weightedNeed":26200,"normalisedGap":0.1565,
            "normalisedGapPessimistic":0.251}},{"key":"OTHER","name":"Overig","hidden":true}],"skillsLeftOut":0}""";

    @Inject
    ReadInventory read;

    @Inject
    GapInventory inventory;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    @Operation(
            summary = "Requirements, levels and gaps of the organisation, grouped",
            description =
                    "An HR advisor may filter and choose any day. A board gets the whole municipality today, half a"
                            + " year or a year ago, with groups smaller than the smallest group hidden, also from subtraction."
                            + " Shares and gaps run from 0 to 1; what is not assessed is left out of them, and read as level 0 in"
                            + " their pessimistic variants.")
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description = "How rows are made",
            example = "department",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"skill", "track", "department", "job-role", "population", "goal"},
                            defaultValue = "skill"))
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            description = "As it was on this day, as it was known then",
            example = "2026-05-22")
    @Parameter(
            name = "askedOn",
            in = ParameterIn.QUERY,
            description = "With what is asked on this day, the same or a later one; not for a board",
            example = "2028-01-01")
    @Parameter(
            name = "department",
            in = ParameterIn.QUERY,
            description = "With all departments below it",
            example = "51")
    @Parameter(name = "track", in = ParameterIn.QUERY, example = "DATA_ANALYSIS")
    @Parameter(
            name = "critical",
            in = ParameterIn.QUERY,
            description = "Only skills some goal cannot do without",
            example = "true")
    @APIResponse(
            responseCode = "200",
            description = "The total and a row for each group",
            content =
                    @Content(
                            schema = @Schema(implementation = GapAnswer.class),
                            examples = @ExampleObject(name = "by population", value = EXAMPLE)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter that can't be read, a day to come, or more than a board may ask")
    @APIResponse(responseCode = "403", description = "You are neither an HR advisor nor on the board")
    @APIResponse(responseCode = "404", description = "No such skill, department, job role or goal in your municipality")
    public GapAnswer inventory(@BeanParam InventoryQuery query) {
        LocalDate today = LocalDate.now(clock);
        InventoryAsk ask = query.strictly(today);
        if (!request.user().has(Role.HR_ADVISOR)) return forTheBoard(ask, today);
        return GapAnswer.of(read.of(ask, List.of(ask.when())));
    }

    /** A filter would make a group of one's own choosing, and with two of them a difference about a few. */
    private GapAnswer forTheBoard(InventoryAsk ask, LocalDate today) {
        if (!ask.filter().equals(GapAsk.NONE)) throw new BadField("filter", "overview.board.noFilter");
        int place = BoardDays.placeOf(ask.when().on(), today);
        MunicipalGaps gaps = inventory.ofTheMunicipality(
                List.copyOf(BoardDays.compared(today).subList(0, place + 1)));
        InventoryWords words = new InventoryWords(gaps.catalogue(), Messages.in(request.language()));
        return GapAnswer.of(gaps.by(ask.by()), place, words);
    }
}
