package nl.vaardig.dashboard.alerts;

import static nl.vaardig.platform.TableFile.column;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.gap.alert.AlertKind;
import nl.vaardig.gap.alert.AlertLine;
import nl.vaardig.gap.alert.LastHolder;
import nl.vaardig.gap.alert.Whose;
import nl.vaardig.platform.Asked;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.FormAnswer;
import nl.vaardig.platform.Messages;
import nl.vaardig.platform.Page;
import nl.vaardig.platform.Paging;
import nl.vaardig.platform.TableFile;

/** What asks for attention: own lines for everyone, the team's for a manager, everyone's for an HR advisor. */
@Path(ShownAlerts.PATH)
@RequestScoped
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
public class AlertPages {

    @Inject
    AlertAnswers answers;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    public Response list(
            @BeanParam AlertQuery query,
            @QueryParam("by") String by,
            @QueryParam("page") String page,
            @QueryParam("format") String format) {
        var question = query.read(request.user());
        if (TableFile.isAskedBy(format)) {
            TableFile<?> file =
                    question.kind().isOfAPerson() ? lines(answers.all(question)) : holders(answers.holders(question));
            return file.told(
                            texts(),
                            LocalDate.now(clock),
                            texts().text("alerts.whose." + question.whose()),
                            texts().text("alerts.name." + question.kind()))
                    .as(format);
        }
        if (query.isOverview()) {
            return Response.ok(new Page("dashboard/alerts/overview.jte", answers.overview(question.whose())))
                    .build();
        }
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), 50);
        return Response.ok(new Page("dashboard/alerts/alerts.jte", answers.shown(question, by, ask)))
                .build();
    }

    /** All of it is seen, without opening each. */
    @POST
    @Path("seen")
    public Response seen(@FormParam("whose") String whose) {
        Whose seen = AlertQuery.whose(whose, request.user());
        answers.look(seen, AlertKind.newsTo(seen));
        return FormAnswer.goTo(AlertOverview.address(seen));
    }

    private TableFile<AlertLine> lines(List<AlertLine> all) {
        Messages texts = texts();
        return TableFile.of(
                texts.text("alerts.file"),
                all,
                column(texts.text("passport.people.staffNumber"), AlertLine::staffNumber),
                column(texts.text("alerts.person"), AlertLine::name),
                column(texts.text("alerts.skill"), (AlertLine line) -> line.skill()
                        .in(request.language())),
                column(texts.text("alerts.required"), AlertLine::required),
                column(texts.text("alerts.level"), AlertLine::level),
                column(texts.text("alerts.self"), AlertLine::selfLevel),
                column(texts.text("alerts.manager"), AlertLine::managerLevel),
                column(texts.text("alerts.until"), AlertLine::until));
    }

    private TableFile<LastHolder> holders(List<LastHolder> all) {
        Messages texts = texts();
        return TableFile.of(
                texts.text("alerts.file"),
                all,
                column(texts.text("alerts.department"), LastHolder::department),
                column(texts.text("alerts.skill"), (LastHolder line) -> line.skill()
                        .in(request.language())),
                column(texts.text("alerts.required"), LastHolder::level),
                column(texts.text("passport.people.staffNumber"), LastHolder::staffNumber),
                column(texts.text("alerts.person"), LastHolder::name));
    }

    private Messages texts() {
        return Messages.in(request.language());
    }
}
