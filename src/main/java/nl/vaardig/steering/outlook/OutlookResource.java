package nl.vaardig.steering.outlook;

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
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.steering.outlook.forecast.OutlookYear;
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
     * @param yearlyHires      people hired in a year who bring the level: as many as in the last years or as assumed, times the
     *                         share whose first rating in their first year reached it
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
            BigDecimal yearlyHires,
            Map<Integer, Integer> onPaths,
            BigDecimal completionRate,
            Completion.Source completionSource,
            List<PlanAnswer> scenarios) {}

    /** @param id null = as it is; shortage in people in the year they are needed; cost in euros over all years */
    @Schema(name = "SkillOutlookOfScenario")
    public record PlanAnswer(
            Long id, String name, int neededIn, int shortage, BigDecimal cost, List<YearAnswer> years) {}

    /** In whole people, at the end of the year; hired as in the years before, arriving by paths and by the scenario. */
    @Schema(name = "OutlookOfYear")
    public record YearAnswer(
            int year, int leaving, int hired, int arriving, int borrowed, int expected, int needed, int shortage) {

        static YearAnswer of(OutlookYear year) {
            return new YearAnswer(
                    year.year(),
                    OutlookYear.whole(year.outflow()),
                    OutlookYear.whole(year.hired()),
                    OutlookYear.whole(year.inflow()),
                    OutlookYear.whole(year.borrowed()),
                    year.people(),
                    year.needed(),
                    year.shortage());
        }
    }

    @Inject
    ReadOutlook read;

    @GET
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    @Operation(
            summary = "Demand against supply for every skill that goals ask numbers of people for",
            description =
                    "People today − expected outflow + hires as in the last years who bring the level + people on a path"
                            + " × completion rate, against the numbers of the goals, under each scenario; the largest"
                            + " shortage first. The board gets no small groups, and everyone's outflow rate for all.")
    @APIResponse(responseCode = "200", description = "By skill and level, with the years under each scenario")
    public List<SubjectAnswer> outlook() {
        OutlookBook book = read.book();
        return book.inOrder().stream().map(subject -> answer(book, subject)).toList();
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
                shown ? subject.hires().setScale(2, RoundingMode.HALF_UP) : null,
                shown ? subject.arrivals() : null,
                shown ? subject.completion().rate().setScale(4, RoundingMode.HALF_UP) : null,
                shown ? subject.completion().source() : null,
                shown
                        ? book.plans().stream()
                                .map(plan -> plan(book, subject, plan))
                                .toList()
                        : List.of());
    }

    private static PlanAnswer plan(OutlookBook book, Subject subject, OutlookPlan plan) {
        var outlook = book.of(subject, plan);
        OutlookYear needed = subject.inTarget(outlook);
        return new PlanAnswer(
                plan.isAsItIs() ? null : plan.scenario().id(),
                book.name(plan),
                needed.year(),
                needed.shortage(),
                plan.isAsItIs() ? BigDecimal.ZERO : plan.cost(subject).total(),
                outlook.years().stream().map(YearAnswer::of).toList());
    }
}
