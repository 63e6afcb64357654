package nl.vaardig.inventory.gap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.AsOfQuery;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the job roles of one employee ask, and what is still to learn. */
@Path("/api/v1/employees/{employeeId: \\d+}/gaps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Skills of people")
public class PersonGapsResource {

    @Schema(name = "PersonGap", description = "One skill that the employee's job roles ask")
    public record Item(
            @Schema(examples = "31") long skillId,
            @Schema(examples = "analysing-data") String skillCode,
            Bilingual skill,
            Track track,
            @Schema(description = "Level asked; with several job roles the highest", examples = "3") int required,
            @Schema(description = "1 to 5", examples = "4") int importance,
            @Schema(description = "1 to 3, the most any strategic goal makes of the skill", examples = "2")
                    int criticality,
            @Schema(description = "Left out = not assessed, which is not 0", examples = "2") Integer level,
            @Schema(examples = "2") Integer selfLevel,
            @Schema(examples = "3") Integer managerLevel,
            @Schema(description = "Levels still to learn; left out when not assessed", examples = "1") Integer gap,
            @Schema(description = "Levels above what is asked; never set off against a gap", examples = "0")
                    Integer surplus) {}

    @Schema(name = "PersonGaps")
    public record Gaps(
            @Schema(examples = "1201") long employeeId,
            @Schema(examples = "2026-03-01") LocalDate on,
            @Schema(description = "Ratings recorded later are left out; null for today's figures") Instant knownAt,
            @Schema(description = "Skills asked", examples = "12") long requirements,
            @Schema(examples = "8") long met,
            @Schema(examples = "1") long notAssessed,
            @Schema(description = "Sum of importance × criticality × gap over what was assessed", examples = "22")
                    long weightedGap,
            @Schema(
                            description = "Sum of importance × criticality × level asked over what was assessed",
                            examples = "104")
                    long weightedNeed,
            @Schema(
                            description = "1 − weightedGap ÷ weightedNeed; left out when nothing was assessed",
                            examples = "0.79")
                    Double fit,
            @Schema(description = "As fit, with 'not assessed' read as level 0", examples = "0.71")
                    Double pessimisticFit,
            List<Item> items) {}

    @Inject
    PersonGaps gaps;

    @Inject
    AccessLog accessLog;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
    @Operation(
            summary = "Gaps of an employee",
            description =
                    "Of today, or as it was on an earlier day: the appointments and requirements of that day and the"
                            + " levels as they were known then. Looking at someone else is written in the access log.")
    @APIResponse(responseCode = "200", description = "The gaps; no items when no job role asks anything")
    @APIResponse(responseCode = "400", description = "The day is no date, or lies ahead")
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    public Gaps gaps(@Parameter(example = "1201") @PathParam("employeeId") long employee, @BeanParam AsOfQuery query) {
        AsOf when = query.asOf(LocalDate.now(clock));
        List<PersonGaps.Line> lines = gaps.of(employee, when);
        accessLog.note(employee, "privacy.subject.skills");
        GapSum sum = GapSum.ofPerson(lines.stream().map(PersonGaps.Line::gap).toList());
        return new Gaps(
                employee,
                when.on(),
                when.knownAt(),
                sum.requirements(),
                sum.met(),
                sum.notAssessed(),
                sum.weightedGap(),
                sum.weightedNeedKnown(),
                orNull(sum.fit()),
                orNull(sum.pessimisticFit()),
                lines.stream().map(PersonGapsResource::item).toList());
    }

    private static Item item(PersonGaps.Line line) {
        Gap gap = line.gap();
        return new Item(
                line.skillId(),
                line.skillCode(),
                line.skill(),
                line.track(),
                line.required().level(),
                line.required().importance(),
                line.criticality(),
                line.level(),
                line.selfLevel(),
                line.managerLevel(),
                orNull(gap.size()),
                orNull(gap.surplus()));
    }

    private static Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
