package nl.vaardig.talent;

import static java.util.stream.Collectors.toMap;

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
import java.util.TreeMap;
import nl.vaardig.organisation.EndReason;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.Messages;
import nl.vaardig.privacy.Breakdown;
import nl.vaardig.privacy.Figure;
import nl.vaardig.privacy.Share;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Flows of people in JSON. */
@Path("/api/v1/flows")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keeping talent")
public class FlowResource {

    /** Figures a definition is printed of; the key of its text is talent.definition and this. */
    private static final List<String> DEFINED = List.of(
            "headcount",
            "hires",
            "moves",
            "leavers",
            "average",
            "turnover",
            "voluntaryTurnover",
            "retention",
            "newHireRetention",
            "firstYearShare",
            "digitalTalent",
            "hidden");

    /**
     * The flows of a group, period by period.
     *
     * @param definitions what each figure means, in the reader's language
     * @param hidden      the group is too small to be shown to this reader, or would let a small one be found
     */
    public record FlowsAnswer(
            LocalDate from,
            LocalDate until,
            String unit,
            String group,
            Long departmentId,
            String population,
            int smallestGroup,
            boolean hidden,
            Map<String, String> definitions,
            List<PeriodAnswer> items) {}

    /** A ratio with what it was made of. Value is null where there is nothing to divide by, all are where hidden. */
    public record RatioAnswer(boolean hidden, Double value, Long numerator, Double denominator) {

        static RatioAnswer of(Figure<Share> figure) {
            return figure.value()
                    .map(share -> new RatioAnswer(
                            false,
                            share.value().isPresent() ? (Double) share.value().getAsDouble() : null,
                            share.numerator(),
                            share.denominator()))
                    .orElse(new RatioAnswer(true, null, null, null));
        }
    }

    /** People who left for one reason; null where hidden. */
    public record ReasonAnswer(String reason, boolean hidden, Long people) {

        static ReasonAnswer of(Breakdown.Row<EndReason, Long> row) {
            return new ReasonAnswer(
                    row.key().name(),
                    row.figure().isHidden(),
                    row.figure().value().orElse(null));
        }
    }

    /**
     * One period; every figure is null where hidden.
     *
     * @param whole false for a part of a year or quarter
     */
    public record PeriodAnswer(
            LocalDate from,
            LocalDate until,
            boolean whole,
            boolean hidden,
            Long headcountAtStart,
            Long hires,
            Long movedIn,
            Long internalMoves,
            Long movedOut,
            Long leavers,
            Long headcountAtEnd,
            Double averageHeadcount,
            RatioAnswer turnover,
            RatioAnswer voluntaryTurnover,
            RatioAnswer retention,
            RatioAnswer newHireRetention,
            RatioAnswer firstYearShare,
            List<ReasonAnswer> leaversByReason) {

        static PeriodAnswer of(FlowTable.Row row) {
            Period period = row.period();
            return row.figure()
                    .value()
                    .map(shown -> of(row, shown))
                    .orElse(new PeriodAnswer(
                            period.start(),
                            period.end(),
                            row.whole(),
                            true,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null));
        }

        private static PeriodAnswer of(FlowTable.Row row, ShownFlows shown) {
            Flows flows = shown.flows();
            return new PeriodAnswer(
                    flows.period().start(),
                    flows.period().end(),
                    row.whole(),
                    false,
                    flows.headcountAtStart(),
                    flows.hires(),
                    flows.movedIn(),
                    flows.internalMoves(),
                    flows.movedOut(),
                    flows.leavers(),
                    flows.headcountAtEnd(),
                    flows.averageHeadcount(),
                    RatioAnswer.of(shown.hiding().when(true, flows.turnover())),
                    RatioAnswer.of(shown.voluntaryTurnover()),
                    RatioAnswer.of(shown.hiding().when(true, flows.retention())),
                    RatioAnswer.of(shown.newHireRetention()),
                    RatioAnswer.of(shown.firstYearShare()),
                    shown.reasons().rows().stream().map(ReasonAnswer::of).toList());
        }
    }

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
        Study study = studies.open(query, ages).orRefuse();
        TalentFilter filter = study.filter();
        FlowTable table = study.flows(filter.group());
        TalentScope scope = filter.scope();
        return new FlowsAnswer(
                filter.period().start(),
                filter.period().end(),
                filter.unit().code(),
                filter.group().code(),
                scope.departmentId(),
                scope.population() == null ? null : scope.population().name(),
                study.hiding().groups().smallest(),
                table.isHidden(),
                definitions(Messages.in(request.language()), DEFINED),
                table.rows().stream().map(PeriodAnswer::of).toList());
    }

    static Map<String, String> definitions(Messages messages, List<String> defined) {
        return defined.stream()
                .collect(toMap(
                        key -> key,
                        key -> messages.text("talent.definition." + key),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
