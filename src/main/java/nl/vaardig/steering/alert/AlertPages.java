package nl.vaardig.steering.alert;

import static nl.vaardig.platform.page.TableFile.column;

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
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;

/** What asks for attention: own lines for everyone, the team's for a manager, everyone's for an HR advisor. */
@Path(ShownAlerts.PATH)
@RequestScoped
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
public class AlertPages {

    @Inject
    ReadAlerts answers;

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
                            texts().text("alert.whose." + question.whose()),
                            texts().text("alert.name." + question.kind()))
                    .as(format);
        }
        if (query.isOverview()) {
            return Response.ok(new Page("alert/overview.jte", answers.overview(question.whose())))
                    .build();
        }
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), 50);
        return Response.ok(new Page("alert/alerts.jte", answers.shown(question, by, ask)))
                .build();
    }

    /** All of it is seen, without opening each. */
    @POST
    @Path("seen")
    public Response seen(@FormParam("whose") String whose) {
        Whose seen = AlertQuery.whose(whose, request.user());
        answers.look(seen, AlertKind.newsTo(seen));
        return FormAnswer.goTo(ShownAlertOverview.address(seen));
    }

    private TableFile<AlertLine> lines(List<AlertLine> all) {
        Messages texts = texts();
        return TableFile.of(
                texts.text("alert.file"),
                all,
                column(texts.text("matrix.people.staffNumber"), AlertLine::staffNumber),
                column(texts.text("alert.person"), AlertLine::name),
                column(texts.text("alert.skill"), (AlertLine line) -> line.skill()
                        .in(request.language())),
                column(texts.text("alert.required"), AlertLine::required),
                column(texts.text("alert.level"), AlertLine::level),
                column(texts.text("alert.self"), AlertLine::selfLevel),
                column(texts.text("alert.manager"), AlertLine::managerLevel),
                column(texts.text("alert.until"), AlertLine::until));
    }

    private TableFile<LastHolder> holders(List<LastHolder> all) {
        Messages texts = texts();
        return TableFile.of(
                texts.text("alert.file"),
                all,
                column(texts.text("alert.department"), LastHolder::department),
                column(texts.text("alert.skill"), (LastHolder line) -> line.skill()
                        .in(request.language())),
                column(texts.text("alert.required"), LastHolder::level),
                column(texts.text("matrix.people.staffNumber"), LastHolder::staffNumber),
                column(texts.text("alert.person"), LastHolder::name));
    }

    private Messages texts() {
        return Messages.in(request.language());
    }
}
