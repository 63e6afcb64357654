package nl.vaardig.steering.coverage;

import java.time.LocalDate;
import java.util.List;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.coverage.fragility.FallingShort;
import nl.vaardig.steering.coverage.need.NeedCover;
import nl.vaardig.talent.rate.OutflowRate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Coverage as the API gives it.
 *
 * @param lowestBusFactor over the needs shown; null without any
 * @param until           the day the chances are about
 */
@Schema(name = "Coverage")
public record CoverageAnswer(
        Long departmentId,
        Long goalId,
        LocalDate on,
        LocalDate until,
        Integer lowestBusFactor,
        List<NeedAnswer> needs,
        List<RateAnswer> outflowRates) {

    /**
     * @param departmentId         null = the whole municipality
     * @param hidden               too few people to tell: the figures are null then
     * @param coverage             min(1, holders ÷ people needed), 0–1
     * @param busFactor            holders − people needed + 1, or 0 when there are too few
     * @param endingAppointments   holders whose last day is known and lies before the day looked ahead to
     * @param chanceOfFallingShort 0–1, about the unit: the holders leave at the rate of their group
     * @param holders              ids of employees, where the reader may see them
     */
    @Schema(name = "CoverageOfNeed")
    public record NeedAnswer(
            long id,
            Long departmentId,
            long skillId,
            String skillCode,
            Bilingual skill,
            Track track,
            int criticality,
            int level,
            int peopleNeeded,
            LocalDate from,
            LocalDate until,
            boolean hidden,
            Integer people,
            Double coverage,
            Integer busFactor,
            Integer endingAppointments,
            Double chanceOfFallingShort,
            List<Long> holders) {}

    /** @param population null = everyone; rate = leavers ÷ averageHeadcount */
    @Schema(name = "OutflowRate")
    public record RateAnswer(
            Population population,
            double rate,
            long leavers,
            double averageHeadcount,
            LocalDate from,
            LocalDate until) {

        static RateAnswer of(OutflowRate rate) {
            return new RateAnswer(
                    rate.population(),
                    rate.yearly(),
                    rate.share().numerator(),
                    rate.share().denominator(),
                    rate.period().start(),
                    rate.period().end());
        }
    }

    static CoverageAnswer of(ShownCoverage coverage) {
        var lowest = coverage.answering().lowest();
        return new CoverageAnswer(
                coverage.department() == null ? null : coverage.department().id(),
                coverage.goal() == null ? null : coverage.goal().id(),
                coverage.ahead().today(),
                coverage.ahead().until(),
                lowest.isPresent() ? Integer.valueOf(lowest.getAsInt()) : null,
                coverage.cover().needs().stream()
                        .map(need -> need(coverage, need))
                        .toList(),
                coverage.ahead().rates().shown().stream().map(RateAnswer::of).toList());
    }

    private static NeedAnswer need(ShownCoverage coverage, NeedCover need) {
        var asked = need.need();
        var shown = coverage.visible(need);
        FallingShort ahead = shown.map(coverage.ahead()::of).orElse(null);
        return new NeedAnswer(
                asked.id(),
                asked.departmentId(),
                asked.skill().id(),
                asked.skill().code(),
                asked.skill().name(),
                asked.skill().track(),
                asked.skill().criticality(),
                asked.level(),
                asked.people(),
                asked.from(),
                asked.until(),
                shown.isEmpty(),
                shown.map(each -> each.holders().size()).orElse(null),
                shown.map(each -> each.coverage().ratio()).orElse(null),
                shown.map(NeedCover::busFactor).orElse(null),
                ahead == null || !coverage.mayAsk() ? null : Integer.valueOf(ahead.certainLeavers()),
                ahead == null ? null : Double.valueOf(ahead.chance()),
                coverage.mayAsk() ? need.ids().stream().sorted().toList() : null);
    }
}
