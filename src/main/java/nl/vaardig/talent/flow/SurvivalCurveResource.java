package nl.vaardig.talent.flow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.talent.curve.LogRank;
import nl.vaardig.talent.curve.SurvivalCurve;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.TalentAsk;
import nl.vaardig.talent.workforce.TalentGroup;
import nl.vaardig.talent.workforce.TalentScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Curves of staying in JSON. */
@Path("/api/v1/survival-curves")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keeping talent")
public class SurvivalCurveResource {

    private static final List<String> DEFINED = List.of(
            "curve",
            "start",
            "interval",
            "median",
            "atRisk",
            "truncation",
            "voluntary",
            "stay",
            "digitalTalent",
            "hidden");

    /**
     * A curve of staying after Kaplan and Meier, with left truncation.
     *
     * @param observedFrom  leavers are on record from this day; null when none are
     * @param people        followed for at least a day
     * @param leavers       events; null for readers who may not see the people, when they are too few
     * @param startMonths   of tenure at which the curve begins, for digital talent and others the same. Above 0 the curve
     *                      is conditional: of those who stayed that long, the share that stays on
     * @param medianMonths  of tenure at which half of those of the beginning left; null when half of the group stays
     *                      longer than the curve goes
     * @param tailHidden    the curve ends where too few people are at risk
     * @param hidden        the group is too small to be shown to this reader, or would let a small one be found
     * @param comparison    with the rest of the organisation; null when that can't be told
     */
    public record CurveAnswer(
            String group,
            boolean voluntary,
            LocalDate observedFrom,
            LocalDate observedUntil,
            Long departmentId,
            String population,
            int smallestGroup,
            boolean hidden,
            Integer people,
            Long leavers,
            Integer startMonths,
            Boolean conditional,
            Double medianMonths,
            Boolean tailHidden,
            ComparisonAnswer comparison,
            Map<String, String> definitions,
            List<SurvivalCurve.Point> points) {}

    /** The log-rank test of digital talent against the others. */
    public record ComparisonAnswer(double chiSquared, int degreesOfFreedom, double pValue) {

        static ComparisonAnswer of(LogRank test) {
            return new ComparisonAnswer(test.chiSquared(), test.degreesOfFreedom(), test.pValue());
        }
    }

    @Inject
    Studies studies;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    @Operation(
            summary = "The share of people still employed after a time",
            description =
                    "Kaplan-Meier with left truncation, 95 % log-log intervals, tenure in months. Points every"
                            + " three months for five years, then every year. The curve begins at the tenure from which the"
                            + " smallest group is followed (startMonths), and is conditional on having stayed that long. Group: all, digital-talent or others.")
    @APIResponse(responseCode = "200", description = "The curve; without points when the group is too small")
    @APIResponse(responseCode = "400", description = "A filter that can't be used, such as from after until")
    public CurveAnswer curve(@BeanParam TalentQuery query) {
        Study study = studies.open(query, false).orRefuse();
        TalentGroup group = study.filter().group();
        if (group == TalentGroup.UNDER_35) throw new BadField("group", "flow.filter.curveGroup");
        Optional<SurvivalCurve> curve =
                Curves.of(study, group).flatMap(one -> one.figure().value());
        return answer(study, group, curve);
    }

    private CurveAnswer answer(Study study, TalentGroup group, Optional<SurvivalCurve> curve) {
        TalentAsk filter = study.filter();
        TalentScope scope = filter.scope();
        Period observed = study.observed().orElse(null);
        return new CurveAnswer(
                group.code(),
                filter.voluntary(),
                observed == null ? null : observed.start(),
                filter.period().end(),
                scope.departmentId(),
                scope.population() == null ? null : scope.population().name(),
                study.hiding().groups().smallest(),
                curve.isEmpty() && observed != null,
                curve.map(SurvivalCurve::people).orElse(null),
                curve.flatMap(one -> study.hiding()
                                .figure(one.leavers(), one.leavers())
                                .value())
                        .orElse(null),
                curve.map(SurvivalCurve::start).orElse(null),
                curve.map(SurvivalCurve::isConditional).orElse(null),
                curve.filter(one -> one.median().isPresent())
                        .map(one -> one.median().getAsDouble() * 12)
                        .orElse(null),
                curve.map(SurvivalCurve::cut).orElse(null),
                comparison(study, group),
                Definitions.of(DEFINED, study.workforce().rule(), Messages.in(request.language())),
                curve.map(SurvivalCurve::points).orElse(List.of()));
    }

    private static ComparisonAnswer comparison(Study study, TalentGroup group) {
        if (group == TalentGroup.ALL || study.isWithoutRule()) return null;
        return Curves.of(study).compared().map(ComparisonAnswer::of).orElse(null);
    }
}
