package nl.vaardig.steering.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What asks for attention, of those the user may see. */
@Path("/api/v1/alerts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
@Tag(name = "Alerts")
public class AlertResource {

    @Schema(name = "Alert", description = "One person and one skill. What a kind doesn't tell is left out.")
    public record Item(
            AlertKind kind,
            @Schema(examples = "1201") long employeeId,
            @Schema(examples = "Anke Visser") String employee,
            @Schema(examples = "31") long skillId,
            Bilingual skill,
            @Schema(description = "Only for LAST_HOLDER") Long departmentId,
            @Schema(description = "The level asked", examples = "3") Integer required,
            @Schema(description = "Left out when not assessed", examples = "2") Integer level,
            @Schema(examples = "4") Integer selfLevel,
            @Schema(examples = "2") Integer managerLevel,
            @Schema(
                            description =
                                    "Last day the level counts as it does: after it, it counts no longer or as less",
                            examples = "2027-01-31")
                    LocalDate until) {

        static Item of(AlertKind kind, AlertLine line) {
            return new Item(
                    kind,
                    line.employeeId(),
                    line.name(),
                    line.skillId(),
                    line.skill(),
                    null,
                    line.required(),
                    line.level(),
                    line.selfLevel(),
                    line.managerLevel(),
                    line.until());
        }

        static Item of(LastHolder line) {
            return new Item(
                    AlertKind.LAST_HOLDER,
                    line.employeeId(),
                    line.name(),
                    line.skillId(),
                    line.skill(),
                    line.departmentId(),
                    line.level(),
                    null,
                    null,
                    null,
                    null);
        }
    }

    @Schema(name = "AlertPage")
    public record Items(List<Item> items, int page, int pageSize, long total) {}

    @Schema(name = "AlertCount")
    public record Count(
            AlertKind kind,
            @Schema(examples = "7") long count,
            @Schema(
                            description = "Of them since the user last looked; left out for kinds that are no news",
                            examples = "2")
                    Long fresh) {}

    @Schema(name = "AlertCounts", description = "Unlike kinds are not added up: only what is new is")
    public record Counts(Whose whose, @Schema(examples = "11") long news, List<Count> counts) {}

    @Schema(name = "AlertNews")
    public record News(Whose whose, @Schema(examples = "11") long news) {}

    @Inject
    ReadAlerts answers;

    @Inject
    CurrentRequest request;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "Alerts of one kind",
            description = "By name: nobody is ranked; what expires comes first-ending first. The others shown can see"
                    + " that you looked.")
    @APIResponseSchema(value = Items.class, responseCode = "200", responseDescription = "One page of them")
    @APIResponse(responseCode = "400", description = "A parameter that can't be read")
    @APIResponse(responseCode = "404", description = "A view that none of your roles opens")
    public Response list(@BeanParam AlertQuery query, @BeanParam PageQuery paging) {
        AlertAsk question = query.read(request.user());
        Paging.Ask ask = paging.ask();
        if (!question.kind().isOfAPerson())
            return answer(answers.holders(question, ask).map(Item::of));
        long total = answers.counts(question).get(question.kind());
        return answer(answers.page(question, total, ask).map(line -> Item.of(question.kind(), line)));
    }

    @GET
    @Path("counts")
    @Operation(summary = "How many alerts there are of each kind")
    @APIResponseSchema(
            value = Counts.class,
            responseCode = "200",
            responseDescription = "The counts, and the sum of what is new")
    @APIResponse(responseCode = "400", description = "A parameter that can't be read")
    @APIResponse(responseCode = "404", description = "A view that none of your roles opens")
    public Counts counts(@BeanParam AlertQuery query) {
        AlertAsk question = query.read(request.user());
        Map<AlertKind, Long> fresh = answers.news(question.whose());
        List<Count> counts = answers.counts(question).entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue(), fresh.get(entry.getKey())))
                .toList();
        return new Counts(question.whose(), sum(fresh), counts);
    }

    @GET
    @Path("waiting")
    @Operation(
            summary = "How many alerts are new: the number in the header",
            description =
                    "What waits for an act of the user and came since they last looked: talks, what expires, objections"
                            + " and evidence of oneself or of the team, levels the user recorded as agreed and the employee"
                            + " refused; for an HR advisor objections and evidence of everyone.")
    @APIResponseSchema(value = News.class, responseCode = "200", responseDescription = "Their number")
    @APIResponse(responseCode = "400", description = "A parameter that can't be read")
    @APIResponse(responseCode = "404", description = "A view that none of the user's roles opens")
    public News waiting(@BeanParam AlertQuery query) {
        AlertAsk question = query.read(request.user());
        return new News(question.whose(), sum(answers.news(question.whose())));
    }

    @POST
    @Path("seen")
    @Operation(
            summary = "The user has seen what is new",
            description =
                    "Of one kind, or of all when none is named. Opening the page does the same; reading the list here doesn't.")
    @APIResponse(responseCode = "204", description = "Seen")
    @APIResponse(responseCode = "400", description = "A parameter that can't be read")
    @APIResponse(responseCode = "404", description = "A view that none of the user's roles opens")
    public void seen(@BeanParam AlertQuery query) {
        AlertAsk question = query.read(request.user());
        answers.look(
                question.whose(), query.isOverview() ? AlertKind.newsTo(question.whose()) : List.of(question.kind()));
    }

    private static long sum(Map<AlertKind, Long> fresh) {
        return fresh.values().stream().mapToLong(Long::longValue).sum();
    }

    private Response answer(Paging<Item> page) {
        return PagedAnswer.of(page, uri);
    }
}
