package nl.vaardig.talent.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.privacy.smallgroup.Breakdown;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.talent.told.ShownFlows;
import nl.vaardig.talent.workforce.Flows;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.TalentAsk;
import nl.vaardig.talent.workforce.TalentScope;

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
        List<PeriodAnswer> items) {

    private static final List<String> DEFINED = List.of(
            "headcount",
            "hires",
            "moves",
            "leavers",
            "stay",
            "average",
            "turnover",
            "voluntaryTurnover",
            "retention",
            "newHireRetention",
            "firstYearShare",
            "digitalTalent",
            "hidden");

    static FlowsAnswer of(Study study, Messages messages) {
        TalentAsk filter = study.filter();
        TalentScope scope = filter.scope();
        FlowTable table = study.flows(filter.group());
        return new FlowsAnswer(
                filter.period().start(),
                filter.period().end(),
                filter.unit().code(),
                filter.group().code(),
                scope.departmentId(),
                scope.population() == null ? null : scope.population().name(),
                study.hiding().groups().smallest(),
                table.isHidden(),
                Definitions.of(DEFINED, study.workforce().rule(), messages),
                table.rows().stream().map(PeriodAnswer::of).toList());
    }

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
                    shown.headcountAtStart().value().orElse(null),
                    flows.hires(),
                    flows.movedIn(),
                    flows.internalMoves(),
                    flows.movedOut(),
                    flows.leavers(),
                    shown.headcountAtEnd().value().orElse(null),
                    shown.averageHeadcount().value().orElse(null),
                    RatioAnswer.of(shown.turnover()),
                    RatioAnswer.of(shown.voluntaryTurnover()),
                    RatioAnswer.of(shown.retention()),
                    RatioAnswer.of(shown.newHireRetention()),
                    RatioAnswer.of(shown.firstYearShare()),
                    shown.reasons().rows().stream().map(ReasonAnswer::of).toList());
        }
    }
}
