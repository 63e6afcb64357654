package nl.vaardig.inventory.round.result;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.round.run.Rounds;
import nl.vaardig.inventory.round.trust.Calibration;
import nl.vaardig.inventory.round.trust.CalibrationMeaning;
import nl.vaardig.inventory.round.trust.Interval;
import nl.vaardig.inventory.round.trust.RoundGap;
import nl.vaardig.inventory.round.trust.RoundGaps;
import nl.vaardig.inventory.round.trust.RoundTrust;
import nl.vaardig.inventory.round.trust.RoundTrust.Group;
import nl.vaardig.inventory.round.trust.Strength;
import nl.vaardig.inventory.round.trust.Trust;
import nl.vaardig.inventory.round.trust.WeightedKappa;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of a round: who has answered, what it came to, how far that can be trusted. */
@Path("/api/v1/rounds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inventory rounds")
public class RoundFigureResource {

    @Schema(name = "RoundTurnout")
    public record Turnouts(
            @Schema(description = "Left out where it would tell of too few people") RoundAnswers.Count total,
            List<OfDepartment> departments) {}

    @Schema(name = "RoundTurnoutOfDepartment")
    public record OfDepartment(
            @Schema(examples = "31") long departmentId,
            @Schema(examples = "Burgerzaken") String department,
            @Schema(description = "Left out where it would tell of too few people") RoundAnswers.Count turnout) {}

    @Schema(name = "RoundResults")
    public record Results(Instant closedAt, RoundGap total, Long previousRoundId, List<OfSkill> skills) {}

    @Schema(name = "RoundResultOfSkill")
    public record OfSkill(
            @Schema(examples = "31") long skillId,
            @Schema(examples = "analysing-data") String skill,
            RoundGap result,
            @Schema(description = "Of the closed round before; left out when that did not ask it") RoundGap previous) {}

    @Schema(name = "RoundAgreement")
    public record Agreement(List<SkillAgreement> skills, List<GroupCalibration> calibration) {}

    @Schema(name = "RoundAgreementOfSkill", description = "Only skills rated by both sides for enough people")
    public record SkillAgreement(
            @Schema(examples = "31") long skillId,
            @Schema(examples = "analysing-data") String skill,
            @Schema(examples = "84") int pairs,
            @Schema(description = "A level or more apart", examples = "30") int oneOrMore,
            @Schema(description = "Two levels or more apart", examples = "6") int twoOrMore,
            @Schema(description = "Weighted kappa, quadratic; left out where undefined", examples = "0.62")
                    Double kappa,
            Interval kappaInterval,
            @Schema(description = "ICC(2,1); left out where undefined", examples = "0.61") Double icc,
            Strength meaning) {

        static SkillAgreement of(Skill skill, Trust trust) {
            WeightedKappa kappa = trust.kappa().orElse(null);
            return new SkillAgreement(
                    skill.id(),
                    skill.code(),
                    trust.pairs(),
                    trust.disagreements().oneOrMore(),
                    trust.disagreements().twoOrMore(),
                    kappa == null ? null : Double.valueOf(kappa.value()),
                    kappa == null ? null : kappa.interval().orElse(null),
                    trust.icc().map(icc -> icc.value()).orElse(null),
                    kappa == null ? null : kappa.meaning());
        }
    }

    @Schema(name = "RoundCalibration", description = "Only groups of enough people with evidence")
    public record GroupCalibration(
            @Schema(description = "Id of the department or job role; left out by population", examples = "12")
                    Long groupId,
            @Schema(description = "Left out by department or job role") Population population,
            @Schema(examples = "25") long people,
            @Schema(examples = "40") int pairs,
            @Schema(description = "Mean of self − evidence, in levels", examples = "0.3") double offset,
            Interval interval,
            CalibrationMeaning meaning) {

        static GroupCalibration of(Object group, RoundTrust.Calibrated found) {
            Calibration calibration = found.calibration();
            return new GroupCalibration(
                    group instanceof Long id ? id : null,
                    group instanceof Population population ? population : null,
                    found.people(),
                    calibration.pairs(),
                    calibration.offset(),
                    calibration.interval().orElse(null),
                    calibration.meaning());
        }
    }

    @Inject
    Rounds rounds;

    @Inject
    ReadRounds figures;

    @Inject
    RoundGaps gaps;

    @Inject
    RoundTrust trust;

    @Inject
    Skills skills;

    @GET
    @Path("{id: \\d+}/turnout")
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    @Operation(summary = "Who has answered, in all and by department; the board sees no small department")
    @APIResponse(responseCode = "200", description = "Counts of people")
    @APIResponse(responseCode = "404", description = "Not there, or another municipality's")
    @APIResponseSchema(Turnouts.class)
    public Turnouts turnout(@Parameter(example = "7") @PathParam("id") long id) {
        ShownTurnout shown = figures.turnout(rounds.get(id));
        return new Turnouts(
                RoundAnswers.Count.of(shown.total()),
                shown.rows().stream()
                        .map(row -> new OfDepartment(
                                row.departmentId(), row.department(), RoundAnswers.Count.of(row.turnout())))
                        .toList());
    }

    @GET
    @Path("{id: \\d+}/results")
    @RolesAllowed("HR_ADVISOR")
    @Operation(summary = "What a closed round came to by skill, beside the closed round before it")
    @APIResponse(responseCode = "200", description = "Frozen at the closing; later ratings don't change it")
    @APIResponse(responseCode = "404", description = "Not there, not closed, or another municipality's")
    @APIResponseSchema(Results.class)
    public Results results(@Parameter(example = "7") @PathParam("id") long id) {
        Round round = RoundResultPages.closed(rounds, id);
        Round previous = rounds.previous(round).orElse(null);
        RoundGaps.Result result = gaps.of(round, previous);
        Map<Long, Skill> named = named();
        List<OfSkill> lines = result.lines().stream()
                .map(line ->
                        new OfSkill(line.skillId(), named.get(line.skillId()).code(), line.now(), line.before()))
                .toList();
        return new Results(round.closedAt(), result.total(), previous == null ? null : previous.id(), lines);
    }

    @GET
    @Path("{id: \\d+}/agreement")
    @RolesAllowed("HR_ADVISOR")
    @Operation(summary = "How far the levels of a closed round can be trusted; small groups are left out")
    @APIResponse(responseCode = "200", description = "Agreement by skill, calibration by group")
    @APIResponse(responseCode = "404", description = "Not there, not closed, or another municipality's")
    @APIResponseSchema(Agreement.class)
    public Agreement agreement(
            @Parameter(example = "7") @PathParam("id") long id,
            @Parameter(description = "DEPARTMENT (when left out), JOB_ROLE or POPULATION", example = "JOB_ROLE")
                    @QueryParam("by")
                    String by) {
        Round round = RoundResultPages.closed(rounds, id);
        Group group = RoundResultPages.group(by);
        Map<Long, Skill> named = named();
        return new Agreement(
                trust.bySkill(round).stream()
                        .filter(row -> row.trust().isVisible())
                        .map(row -> SkillAgreement.of(
                                named.get(row.skillId()), row.trust().value().orElseThrow()))
                        .toList(),
                trust.calibration(round, group).stream()
                        .filter(row -> row.calibration().isVisible())
                        .map(row -> GroupCalibration.of(
                                row.group(), row.calibration().value().orElseThrow()))
                        .toList());
    }

    private Map<Long, Skill> named() {
        return skills.ever().stream().collect(toMap(Skill::id, skill -> skill));
    }
}
