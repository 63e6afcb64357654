package nl.vaardig.dashboard.outlook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import nl.vaardig.gap.outlook.OutlookYear;
import nl.vaardig.platform.Bilingual;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Demand against supply in the years to come, in JSON. */
@Path("/api/v1/outlook")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coverage and outlook")
public class OutlookResource {

    /**
     * @param people           at the level or above it today
     * @param yearlyOutflow    mean rate of the groups they belong to, 0–1; the rate of everyone to who may not see people
     * @param onPaths          people on a learning path to the level, by the year they are due; to who may not see people
     *                         a few are told with a later year, and too few are left out
     * @param completionRate   0–1; completionSource says where it comes from
     * @param hidden           too few people to tell: the figures are null then
     */
    @Schema(name = "SkillOutlook")
    public record SubjectAnswer(
            long skillId,
            String skillCode,
            Bilingual skill,
            int level,
            boolean hidden,
            Integer people,
            BigDecimal yearlyOutflow,
            Map<Integer, Integer> onPaths,
            BigDecimal completionRate,
            Completion.Source completionSource,
            List<PlanAnswer> scenarios) {}

    /** @param id null = as it is; shortage in person-years; cost in euros over all years */
    @Schema(name = "SkillOutlookOfScenario")
    public record PlanAnswer(Long id, String name, BigDecimal shortage, BigDecimal cost, List<YearAnswer> years) {}

    /** In people, at the end of the year. */
    @Schema(name = "OutlookOfYear")
    public record YearAnswer(
            int year,
            BigDecimal leaving,
            BigDecimal arriving,
            BigDecimal borrowed,
            BigDecimal expected,
            int needed,
            BigDecimal shortage) {

        static YearAnswer of(OutlookYear year) {
            return new YearAnswer(
                    year.year(),
                    rounded(year.outflow()),
                    rounded(year.inflow()),
                    rounded(year.borrowed()),
                    rounded(year.supply()),
                    year.needed(),
                    rounded(year.shortage()));
        }
    }

    @Inject
    ReadOutlook read;

    @GET
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    @Operation(
            summary = "Demand against supply for every skill that goals ask numbers of people for",
            description =
                    "People today − expected outflow + people on a path × completion rate, against the numbers of"
                            + " the goals, under each scenario. The board gets no small groups, and everyone's outflow rate for all.")
    @APIResponse(responseCode = "200", description = "By skill and level, with the years under each scenario")
    public List<SubjectAnswer> outlook() {
        OutlookBook book = read.book();
        return book.subjects().stream().map(subject -> answer(book, subject)).toList();
    }

    private static SubjectAnswer answer(OutlookBook book, Subject subject) {
        boolean shown = subject.visible();
        return new SubjectAnswer(
                subject.skill().id(),
                subject.skill().code(),
                subject.skill().name(),
                subject.about().level(),
                !shown,
                shown ? Integer.valueOf(subject.holders()) : null,
                shown ? subject.outflow().setScale(4, RoundingMode.HALF_UP) : null,
                shown ? subject.arrivals() : null,
                shown ? subject.completion().rate().setScale(4, RoundingMode.HALF_UP) : null,
                shown ? subject.completion().source() : null,
                shown
                        ? book.plans().stream()
                                .map(plan -> plan(book, subject, plan))
                                .toList()
                        : List.of());
    }

    private static PlanAnswer plan(OutlookBook book, Subject subject, Plan plan) {
        var outlook = book.of(subject, plan);
        return new PlanAnswer(
                plan.isAsItIs() ? null : plan.scenario().id(),
                book.name(plan),
                rounded(outlook.shortage()),
                plan.isAsItIs() ? BigDecimal.ZERO : plan.cost(subject).total(),
                outlook.years().stream().map(YearAnswer::of).toList());
    }

    private static BigDecimal rounded(BigDecimal people) {
        return people.setScale(2, RoundingMode.HALF_UP);
    }
}
